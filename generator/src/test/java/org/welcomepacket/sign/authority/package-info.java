/** Tests of the questions to authorities, with authorities of their own on the loopback address. */
@NullMarked
package org.welcomepacket.sign.authority;

import org.jspecify.annotations.NullMarked;
