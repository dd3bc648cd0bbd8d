/**
 * What a YAML file may hold: keys with the kind of value each expects, in one place for reading and, later, for the
 * schemas that editors use. Knows nothing of packets.
 */
@NullMarked
package org.welcomepacket.check.form;

import org.jspecify.annotations.NullMarked;
