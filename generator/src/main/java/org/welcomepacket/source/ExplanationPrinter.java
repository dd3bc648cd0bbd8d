package org.welcomepacket.source;

import java.util.List;
import java.util.Locale;

/** Prints an explanation for a terminal of eighty columns. */
public final class ExplanationPrinter {
    private static final int WIDTH = 78;
    private static final String BOLD = "1";

    private final boolean coloured;

    /** A printer with or without the colours of ANSI terminals. */
    public ExplanationPrinter(boolean coloured) {
        this.coloured = coloured;
    }

    /** The whole explanation, ending with a line end. */
    public String print(Explanation explanation) {
        Code code = explanation.code();
        StringBuilder out = new StringBuilder();
        out.append(paint(BOLD, severity(code) + "[" + code.id() + "]: " + explanation.title()))
                .append('\n');
        for (String paragraph : explanation.meaning()) {
            out.append('\n');
            wrap(paragraph, out);
        }
        parts("Wrong", "1;31", explanation.wrong(), out);
        parts("Right", "1;32", explanation.right(), out);
        return out.toString();
    }

    private void parts(String title, String colour, List<Explanation.Part> parts, StringBuilder out) {
        out.append('\n').append(paint(colour, title)).append('\n');
        for (Explanation.Part part : parts) {
            out.append('\n');
            if (!part.isExample()) {
                wrap(part.text(), out);
                continue;
            }
            if (!part.file().isEmpty()) {
                out.append("  ").append(paint(BOLD, part.file())).append('\n');
            }
            part.text()
                    .lines()
                    .forEach(line -> out.append(("    " + line).stripTrailing()).append('\n'));
        }
    }

    private static void wrap(String paragraph, StringBuilder out) {
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            boolean fits = column == 0 || column + 1 + word.length() <= WIDTH;
            out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = (column == 0 || !fits ? 0 : column + 1) + word.length();
        }
        out.append('\n');
    }

    private static String severity(Code code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }

    private String paint(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
