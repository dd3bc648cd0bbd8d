/** What only a browser can tell: the preview, and the site as readers meet it. */
@NullMarked
package org.welcomepacket.browser;

import org.jspecify.annotations.NullMarked;
