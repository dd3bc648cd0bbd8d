/**
 * Reading and writing JSON (RFC 8259), strictly and deterministically.
 *
 * <p>Uses the JDK alone, reads no files and knows nothing of packets. What it reads may be hostile: size, depth and
 * numbers are bounded.
 */
@NullMarked
package org.welcomepacket.json;

import org.jspecify.annotations.NullMarked;
