package org.welcomepacket.read.markdown;

import org.welcomepacket.source.Span;

/**
 * A tag {@code {{...}}} as written.
 *
 * @param content what stands between the braces, without white space around it
 * @param span with the braces
 */
public record RawTag(String content, Span span) {
    /** The first word. */
    public String name() {
        int space = content.indexOf(' ');
        return space < 0 ? content : content.substring(0, space);
    }

    /** What follows the first word; empty when nothing does. */
    public String argument() {
        int space = content.indexOf(' ');
        return space < 0 ? "" : content.substring(space + 1).strip();
    }
}
