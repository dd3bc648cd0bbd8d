package org.welcomepacket.site;

import java.util.regex.Pattern;

/** Our scripts and styles without what only their readers need. */
final class SmallText {
    private static final Pattern COMMENT = Pattern.compile("(?ms)^\\s*/\\*.*?\\*/\\s*$\\n?");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+|^\\n");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^([-a-z]+): ");
    private static final Pattern OPENING = Pattern.compile(" *\\{\\n");
    private static final Pattern SAFE_END = Pattern.compile("(?<=[;,{(])\\n");
    private static final Pattern LINE_END = Pattern.compile("(?<=[;,}])\\n");

    private SmallText() {}

    /** Without comments that begin a line, and without ends of lines after which nothing can begin that is not meant to. */
    static String script(String script) {
        return SAFE_END.matcher(plain(script)).replaceAll("");
    }

    /** The same, and without the ends of lines, which no string in a style sheet can hold. */
    static String style(String style) {
        String close = DECLARATION.matcher(plain(style)).replaceAll("$1:");
        String joined = LINE_END.matcher(OPENING.matcher(close).replaceAll("{")).replaceAll("");
        return joined.replace(";}", "}");
    }

    private static String plain(String text) {
        return INDENT.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
    }
}
