/** Agreements that come back: the honest, the incomplete and the forged. */
@NullMarked
package org.welcomepacket.sign.verify;

import org.jspecify.annotations.NullMarked;
