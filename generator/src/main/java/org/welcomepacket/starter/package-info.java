/**
 * The starter packet: its files, fitted to a kind of business, to languages and to the facts of one business. Works on
 * the author's texts as they stand, comments included, and may not make or check a packet.
 */
@NullMarked
package org.welcomepacket.starter;

import org.jspecify.annotations.NullMarked;
