/**
 * Turns files into raw trees that know where every part of them stands.
 *
 * <p>The only door to SnakeYAML and CommonMark. Knows the grammar of the formats and nothing of their meaning: what a
 * key, a tag or a value is for, {@code check} decides.
 */
@NullMarked
package org.welcomepacket.read;

import org.jspecify.annotations.NullMarked;
