/**
 * Keys and signatures: making and opening the business's key, certifying an agreement, and saying what may sign.
 *
 * <p>The only door to Bouncy Castle; its types do not leave this package, and it is never registered as a security
 * provider. Clock, environment and folders are handed in. Passwords and private keys appear in no message, no
 * {@code toString} and no exception, and arrays that held a password are wiped after use.
 */
@NullMarked
package org.welcomepacket.sign;

import org.jspecify.annotations.NullMarked;
