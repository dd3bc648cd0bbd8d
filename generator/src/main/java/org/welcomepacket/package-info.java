/**
 * Joins the parts in order: check, layout, pdf, sign, site, output. The entry point of the library.
 */
@NullMarked
package org.welcomepacket;

import org.jspecify.annotations.NullMarked;
