/**
 * What a YAML file may hold: keys with the kind of value each expects, in one place for reading and for the schemas that
 * editors use. Knows nothing of packets.
 *
 * <p>A new key is a {@code Key} in its {@code Form}, with a description and an example; after that,
 * {@code mvn test -Dtest=JsonSchemaTest -Dgolden=update} renews the schemas of the starter packet.
 */
@NullMarked
package org.welcomepacket.check.form;

import org.jspecify.annotations.NullMarked;
