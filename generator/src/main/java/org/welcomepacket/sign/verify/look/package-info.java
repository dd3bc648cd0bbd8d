/**
 * How the pages look: draws a file as issued and as returned, and compares all outside the fields.
 *
 * <p>A second opinion, by another reader than ours. It is asked only about files in which nothing else was found, and
 * draws nothing that lies within a field, where clients may put pictures of any size.
 */
@NullMarked
package org.welcomepacket.sign.verify.look;

import org.jspecify.annotations.NullMarked;
