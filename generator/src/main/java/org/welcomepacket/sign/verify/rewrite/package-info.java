/**
 * A file that a program wrote anew, told in the numbers of the file as issued, so that both can be compared like two
 * saves of one file. Judges nothing: what has no counterpart keeps its difference.
 */
@NullMarked
package org.welcomepacket.sign.verify.rewrite;

import org.jspecify.annotations.NullMarked;
