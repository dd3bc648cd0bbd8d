/**
 * Asks authorities over the network: what time it is (RFC 3161), and whether certificates are
 * still good (RFC 6960, RFC 5280).
 *
 * <p>Knows nothing of PDF and holds no private key. Every exchange is limited in time and size and follows no redirect;
 * an answer is believed only after all of it was checked. Names and secrets for logging in come from the environment
 * handed in, and appear in no message.
 */
@NullMarked
package org.welcomepacket.sign.authority;

import org.jspecify.annotations.NullMarked;
