/**
 * What applies now: a case held against a proved decision table.
 *
 * <p>Pure: works on the model alone, reads no files, and looks at no clock. It says nothing in any client's language;
 * the wording does that. What it says of wrong inputs is English, as all output of commands.
 */
@NullMarked
package org.welcomepacket.decide;

import org.jspecify.annotations.NullMarked;
