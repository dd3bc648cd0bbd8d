/** Reading strictly. */
@NullMarked
package org.welcomepacket.sign.verify.syntax;

import org.jspecify.annotations.NullMarked;
