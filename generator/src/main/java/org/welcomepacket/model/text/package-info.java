/**
 * The one text tree that site, agreement, plain text and hashes all come from, so that they cannot disagree.
 *
 * <p>Values are already words here, references already resolved. Uses the JDK and {@code source} alone.
 */
@NullMarked
package org.welcomepacket.model.text;

import org.jspecify.annotations.NullMarked;
