/** Tests of keys and signatures, with judges from inside and outside the Java world. */
@NullMarked
package org.welcomepacket.sign;

import org.jspecify.annotations.NullMarked;
