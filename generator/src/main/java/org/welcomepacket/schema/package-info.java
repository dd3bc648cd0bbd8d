/**
 * What the YAML files of a packet may hold, as JSON Schemas (draft 2020-12) for editors.
 *
 * <p>Written from the forms that the check itself reads by; nothing about a key is said here a second time.
 */
@NullMarked
package org.welcomepacket.schema;

import org.jspecify.annotations.NullMarked;
