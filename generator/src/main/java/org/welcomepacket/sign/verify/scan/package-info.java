/**
 * Pictures of pages: finds the codes at their feet and says which pages of which agreement they are.
 *
 * <p>Nothing here ever proves anything. Whatever it is given it ends soon, with little memory; a picture that cannot be
 * read is one without a code.
 */
@NullMarked
package org.welcomepacket.sign.verify.scan;

import org.jspecify.annotations.NullMarked;
