/**
 * Signatures in a file that came back: which bytes they cover, and whether the cryptography holds.
 *
 * <p>Whether a signature is welcome, and what may change after it, is for others to say. Bouncy Castle reads CMS here;
 * keys and digests are checked by the platform.
 */
@NullMarked
package org.welcomepacket.sign.verify.signature;

import org.jspecify.annotations.NullMarked;
