package org.welcomepacket.starter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles the sections of a text: what stands between {@code {{#formats.phone}}} and its end stays or goes, and the tags
 * go in either case. Sections about anything else are left to the client's own packet.
 *
 * @param settled every name that is settled here
 * @param present those of them that are there
 */
record ChosenSections(Set<String> settled, Set<String> present) {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/])([a-z0-9.-]+)}}");

    String in(String text) {
        StringBuilder out = new StringBuilder();
        Deque<Boolean> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            if (!settled.contains(tag.group(2))) {
                continue;
            }
            if (!open.contains(false)) {
                out.append(text, from, tag.start());
            }
            from = tag.end();
            if (tag.group(1).equals("/")) {
                open.pop();
            } else {
                open.push(tag.group(1).equals("#") == present.contains(tag.group(2)));
            }
        }
        out.append(text, from, text.length());
        return out.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
    }
}
