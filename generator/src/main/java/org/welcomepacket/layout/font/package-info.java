/**
 * Fonts as parsed, immutable tables: glyphs, advances, kerning, ligatures; and the shaping of words with them.
 */
@NullMarked
package org.welcomepacket.layout.font;

import org.jspecify.annotations.NullMarked;
