package org.welcomepacket.sign.verify.report;

/** Breaks sentences into lines that fit a terminal and an e-mail. */
final class Paragraph {
    private Paragraph() {}

    /**
     * A paragraph.
     *
     * @param text one line, however long; spaces before it, as of a list, are kept
     * @param indent before each line
     * @param width of the longest line without the indent, unless one word is longer
     */
    static String indented(String text, String indent, int width) {
        int spaces = text.length() - text.stripLeading().length();
        StringBuilder out = new StringBuilder(indent + " ".repeat(spaces));
        int column = spaces;
        boolean first = true;
        for (String word : text.strip().split(" +", -1)) {
            if (!first && column + 1 + word.length() > width) {
                out.append('\n').append(indent).append(" ".repeat(spaces));
                column = spaces;
            } else if (!first) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
            first = false;
        }
        return out.toString();
    }
}
