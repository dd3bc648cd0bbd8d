/**
 * Turns raw trees into a packet, collecting everything there is to say about what the author wrote.
 *
 * <p>The only creator of a {@link org.welcomepacket.model.Packet}. Reads no file but those handed in, writes nothing.
 */
@NullMarked
package org.welcomepacket.check;

import org.jspecify.annotations.NullMarked;
