/**
 * Markdown as a raw tree: CommonMark with tables, footnotes, strikethrough, task lists, heading ids, front matter and
 * the tags {@code {{...}}}, every part with its place. Tags are parts of the tree and mean nothing yet.
 */
@NullMarked
package org.welcomepacket.read.markdown;

import org.jspecify.annotations.NullMarked;
