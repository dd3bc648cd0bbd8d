package org.welcomepacket.site;

import java.util.Map;

/**
 * What makes a page this page.
 *
 * @param stencil which template
 * @param title plain, for the window
 * @param description plain, for search engines; may be empty
 * @param values what the template prints
 */
record PageText(String stencil, String title, String description, Map<String, Object> values) {}
