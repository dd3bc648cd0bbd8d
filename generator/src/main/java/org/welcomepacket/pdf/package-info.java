/**
 * Typeset pages into the bytes of a tagged file with form fields that is both PDF/A-3a (ISO 19005-3) and PDF/UA-1
 * (ISO 14289-1), ready to be certified.
 *
 * <p>It writes its own PDF syntax, so the same document gives the same bytes, the place of a signature is known while
 * the file is written, and nothing else decides what the file holds. It reads no clock and no file, and it knows no
 * keys: {@code sign} fills the place left for the signature.
 */
@NullMarked
package org.welcomepacket.pdf;

import org.jspecify.annotations.NullMarked;
