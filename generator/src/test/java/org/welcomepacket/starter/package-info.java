/** Tests of the starter packet as init writes it. */
@NullMarked
package org.welcomepacket.starter;

import org.jspecify.annotations.NullMarked;
