package org.welcomepacket.serve;

/** Text made safe to stand in HTML, in elements and in quoted attributes. */
final class Escaped {
    private Escaped() {}

    /** Controls and signs that turn the direction of text become visible boxes. */
    static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(point, out));
        return out.toString();
    }

    private static void append(int point, StringBuilder out) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t' -> out.append("    ");
            default -> out.appendCodePoint(isSeen(point) ? point : 0xFFFD);
        }
    }

    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
