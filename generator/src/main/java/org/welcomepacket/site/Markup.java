package org.welcomepacket.site;

/**
 * HTML that may go to a page as it is. Everything else a template prints is escaped, however it prints it.
 *
 * @param html well-formed, every foreign word in it escaped
 */
record Markup(String html) {
    static final Markup NONE = new Markup("");

    boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }
}
