/**
 * What layout hands to {@code pdf}: typeset pages, and the tags that say what each mark on them means.
 *
 * <p>Measures are points of 1/72 inch from the top left corner of the page, y growing downwards.
 */
@NullMarked
package org.welcomepacket.layout.page;

import org.jspecify.annotations.NullMarked;
