/**
 * The preview: shows a content folder as a site while it is being written.
 *
 * <p>It answers on the loopback address only, holds everything in memory and writes nothing. It knows how to look at
 * folders, answer requests and tell browsers of changes; what a page is, and what is wrong with it, the root package
 * says.
 */
@NullMarked
package org.welcomepacket.serve;

import org.jspecify.annotations.NullMarked;
