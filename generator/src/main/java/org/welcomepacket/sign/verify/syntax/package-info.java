/**
 * The strict reader of files that come back: bytes into revisions and objects (ISO 32000-1, 7.2 to 7.5).
 *
 * <p>It refuses and never repairs, for a reader that guesses what was meant can be made to see another file than the
 * client saw. Whatever it is given it ends soon, with little memory, and with a file or a {@link
 * org.welcomepacket.sign.verify.syntax.RefusedException}. It knows nothing of agreements.
 */
@NullMarked
package org.welcomepacket.sign.verify.syntax;

import org.jspecify.annotations.NullMarked;
