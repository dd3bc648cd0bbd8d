/**
 * The words on the pages of an agreement, and whether they are those of the packet.json attached to it.
 *
 * <p>Reads what the pages draw in the order of their structure, strictly like all of {@code syntax}. Knows nothing of
 * saves and of signatures.
 */
@NullMarked
package org.welcomepacket.sign.verify.words;

import org.jspecify.annotations.NullMarked;
