/**
 * Words into lines: hyphenation (Liang 1983), optimal line breaking (Knuth and Plass 1981), and the drawing of a line.
 *
 * <p>Knows neither blocks nor pages.
 */
@NullMarked
package org.welcomepacket.layout.line;

import org.jspecify.annotations.NullMarked;
