/**
 * YAML as a raw tree: scalars as typed, keys in order, every part with its place. No anchors, aliases, tags or several
 * documents; no guess at types.
 */
@NullMarked
package org.welcomepacket.read.yaml;

import org.jspecify.annotations.NullMarked;
