/**
 * Pieces of a document one below the other, and where the pages end.
 *
 * <p>Knows neither words nor the packet.
 */
@NullMarked
package org.welcomepacket.layout.flow;

import org.jspecify.annotations.NullMarked;
