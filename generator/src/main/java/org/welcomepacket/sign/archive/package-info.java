/**
 * Makes signatures last: what shows later that their certificates were good (DSS, PAdES B-LT), and document timestamps
 * that renew the proof before its algorithms or certificates grow old (B-LTA).
 *
 * <p>Only ever appends: the bytes of a file as it was are the beginning of what it becomes. Reads strictly, through
 * {@code sign.verify}, and refuses what it cannot read.
 */
@NullMarked
package org.welcomepacket.sign.archive;

import org.jspecify.annotations.NullMarked;
