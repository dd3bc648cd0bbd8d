/**
 * Values, rule tables, worked examples and references as words of a language.
 *
 * <p>The only door to ICU4J, and no type of it leaves this package. Reads no files: the program's own words come in as
 * {@link org.welcomepacket.model.Messages}. Never uses the default locale or time zone of the machine.
 */
@NullMarked
package org.welcomepacket.wording;

import org.jspecify.annotations.NullMarked;
