/**
 * QR codes (ISO/IEC 18004) as squares, and read again from pictures of pages.
 *
 * <p>The only door to zxing. Knows what a code on a page says ({@link org.welcomepacket.code.PageCode}) and nothing of
 * packets, pages or files.
 */
@NullMarked
package org.welcomepacket.code;

import org.jspecify.annotations.NullMarked;
