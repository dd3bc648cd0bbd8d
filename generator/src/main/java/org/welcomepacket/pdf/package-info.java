/**
 * Typeset pages into the bytes of a tagged file with form fields that is both PDF/A-3a (ISO 19005-3) and PDF/UA-1
 * (ISO 14289-1), ready to be certified.
 *
 * <p>The objects, the syntax of the file and the subsets of fonts are PDFBox's, of which no type leaves this package;
 * what stands in the objects is ours, because PDFBox's own text and form layers do not conform: they know no ligature
 * without a code point and no tags. It reads no clock and no file, and it knows no keys: {@code sign} fills the place
 * left for the signature.
 */
@NullMarked
package org.welcomepacket.pdf;

import org.jspecify.annotations.NullMarked;
