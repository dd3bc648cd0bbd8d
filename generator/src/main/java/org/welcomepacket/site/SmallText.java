package org.welcomepacket.site;

import java.util.regex.Pattern;

/** Our scripts and styles without what only their readers need. */
final class SmallText {
    private static final Pattern COMMENT = Pattern.compile("(?ms)^\\s*/\\*.*?\\*/\\s*$\\n?");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+|^\\n");
    private static final Pattern OPENING = Pattern.compile(" *\\{\\n");
    private static final Pattern LINE_END = Pattern.compile("(?<=[;,}])\\n");

    private SmallText() {}

    /** Without comments that begin a line, and without indentation. */
    static String script(String script) {
        return INDENT.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("");
    }

    /** The same, and without the ends of lines, which no string in a style sheet can hold. */
    static String style(String style) {
        String joined =
                LINE_END.matcher(OPENING.matcher(script(style)).replaceAll("{")).replaceAll("");
        return joined.replace(";}", "}");
    }
}
