/**
 * A packet into the pages of the welcome site.
 *
 * <p>The only door to Mustache. Templates get maps of plain values and nothing else; every word of the packet is escaped
 * on its way to a page; every address is relative to the page it stands on. Nothing here reads a clock, a key or the
 * network, and nothing is written: the result is a list of output files.
 */
@NullMarked
package org.welcomepacket.site;

import org.jspecify.annotations.NullMarked;
