/**
 * Files, places in them, and what is to be said about them.
 *
 * <p>The bottom of the house: it may use the JDK and {@code json} (for printers), and knows nothing of packets, formats or outputs.
 */
@NullMarked
package org.welcomepacket.source;

import org.jspecify.annotations.NullMarked;
