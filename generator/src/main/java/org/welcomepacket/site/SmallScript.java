package org.welcomepacket.site;

import java.util.regex.Pattern;

/** A script of the template without what only its readers need: comments that begin a line, and indentation. */
final class SmallScript {
    private static final Pattern COMMENT = Pattern.compile("(?ms)^\\s*/\\*.*?\\*/\\s*$\\n?");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+|^\\n");

    private SmallScript() {}

    static String of(String script) {
        return INDENT.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
    }
}
