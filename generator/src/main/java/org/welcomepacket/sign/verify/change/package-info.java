/**
 * What was changed after the business certified the file, and whether it may be: the fields filled in, the client's
 * signature, timestamps, and nothing else.
 *
 * <p>Everything here is allowed by name; what nobody thought of is refused. Each save is compared with the file as
 * issued, object by object and by meaning, for programs write unchanged objects again.
 */
@NullMarked
package org.welcomepacket.sign.verify.change;

import org.jspecify.annotations.NullMarked;
