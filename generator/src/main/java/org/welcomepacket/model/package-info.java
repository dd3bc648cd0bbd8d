/**
 * The packet: valid, immutable values on the JDK and {@code source} alone.
 *
 * <p>Only {@code check} creates a {@link org.welcomepacket.model.Packet}, so one that exists is valid and holds final
 * text in every language. Nothing here reads, formats, lays out or writes.
 */
@NullMarked
package org.welcomepacket.model;

import org.jspecify.annotations.NullMarked;
