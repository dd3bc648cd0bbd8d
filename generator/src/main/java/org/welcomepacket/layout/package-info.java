/**
 * Text into pages: shaping, hyphenation, line breaking, page breaking.
 *
 * <p>Pure: values in, values out, no PDF types, no files. Fonts and messages are handed in.
 */
@NullMarked
package org.welcomepacket.layout;

import org.jspecify.annotations.NullMarked;
