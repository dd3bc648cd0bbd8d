/**
 * Blocks of the text tree into pieces of a flow: paragraphs, lists, tables, figures, each with its tags.
 */
@NullMarked
package org.welcomepacket.layout.block;

import org.jspecify.annotations.NullMarked;
