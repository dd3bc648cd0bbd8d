/**
 * Pictures made of plain arithmetic, so that they are the same in every pixel on every machine and every Java: areas filled
 * softly, PNG files read and written. Knows nothing of packets, fonts or pages.
 */
@NullMarked
package org.welcomepacket.picture;

import org.jspecify.annotations.NullMarked;
