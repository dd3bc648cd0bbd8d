/**
 * Output files, and writing a whole folder of them so that it is either the old one or the new one.
 *
 * <p>On the JDK alone: this package knows bytes, paths and disks, and nothing of packets, pages or PDF.
 */
@NullMarked
package org.welcomepacket.output;

import org.jspecify.annotations.NullMarked;
