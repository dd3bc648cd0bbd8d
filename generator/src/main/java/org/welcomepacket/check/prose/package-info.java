/**
 * Holds prose against the facts of a packet: finds what the author's own words say of lengths of time, money, shares,
 * days, times of day, telephone numbers and counts, in digits and in words, and says where that repeats a fact or
 * contradicts it.
 *
 * <p>Knows nothing of how facts are read; they are handed in. The words of a language stand in a resource
 * {@code <language>.txt} beside these classes: adding a language is adding a file. Without one, digits with symbols
 * are still understood.
 */
@NullMarked
package org.welcomepacket.check.prose;

import org.jspecify.annotations.NullMarked;
