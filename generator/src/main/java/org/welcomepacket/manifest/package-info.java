/**
 * packet.json: which clauses, values and sources an edition has, and what is different between two.
 *
 * <p>Describes a packet, and reads such descriptions back, which anyone may have changed. Touches no files: bytes come in
 * and go out.
 */
@NullMarked
package org.welcomepacket.manifest;

import org.jspecify.annotations.NullMarked;
