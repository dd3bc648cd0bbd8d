/**
 * The author's prose: where its files are, how it falls into clauses, what its tags and links mean, and how it becomes
 * final text.
 */
@NullMarked
package org.welcomepacket.check.text;

import org.jspecify.annotations.NullMarked;
