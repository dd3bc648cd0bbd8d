package org.welcomepacket.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What there is to say about a kind of finding: what it means, why it matters, an example and its mend.
 *
 * <p>Each is a small Markdown file, {@code explain/<code>.md} among the program's resources:
 *
 * <pre>{@code
 * # One line that says what is wrong
 *
 * Paragraphs: what it means, and why it matters to the author or the client.
 *
 * ## Wrong
 *
 * ```yaml rules.yaml
 * values:
 *   notice: 24
 * ```
 *
 * ## Right
 *
 * ```yaml rules.yaml
 * values:
 *   notice: 24 hours
 * ```
 * }</pre>
 *
 * <p>Behind the language of an example stands the file it is; an example without one is not part of a packet, such as a
 * command to type. The examples are true: {@code ExplanationsTest} lays each half into a packet of its own, together
 * with a {@code packet.yaml} and a policy where it has none, and the wrong one must yield findings of this code and no
 * other, the right one none at all.
 *
 * @param code what is explained
 * @param title one line, capitalised, no full stop
 * @param meaning paragraphs, each on one line
 * @param wrong what brings about the finding
 * @param right how it is mended
 */
public record Explanation(Code code, String title, List<String> meaning, List<Part> wrong, List<Part> right) {
    /** Copies the lists. */
    public Explanation {
        meaning = List.copyOf(meaning);
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /**
     * A paragraph or an example.
     *
     * @param file the path in the content folder that the example is; empty for a paragraph, or for what is no file
     * @param text the paragraph on one line, or the lines of the example, each with its line end
     * @param isExample whether it is an example
     */
    public record Part(String file, String text, boolean isExample) {
        private void markdown(StringBuilder out) {
            if (!isExample) {
                out.append(text).append("\n\n");
                return;
            }
            out.append(file.isEmpty() ? "" : "`" + file + "`\n\n")
                    .append("```\n")
                    .append(text)
                    .append("```\n\n");
        }
    }

    /**
     * Reads the Markdown of an explanation.
     *
     * @throws IllegalArgumentException when it has not the form above
     */
    public static Explanation parse(Code code, String markdown) {
        List<String> lines = markdown.lines().toList();
        int wrong = heading(lines, "## Wrong", code);
        int right = heading(lines, "## Right", code);
        if (lines.isEmpty() || !lines.get(0).startsWith("# ") || wrong > right) {
            throw new IllegalArgumentException("the explanation of " + code.id() + " has not its form");
        }
        return new Explanation(
                code,
                lines.get(0).substring(2),
                parts(lines.subList(1, wrong)).stream().map(Part::text).toList(),
                parts(lines.subList(wrong + 1, right)),
                parts(lines.subList(right + 1, lines.size())));
    }

    /** The files of the wrong example, by path. */
    public Map<String, String> wrongFiles() {
        return files(wrong);
    }

    /** The files of the right example, by path. */
    public Map<String, String> rightFiles() {
        return files(right);
    }

    /** All but the title as Markdown, the files named above their examples. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        meaning.forEach(paragraph -> out.append(paragraph).append("\n\n"));
        out.append("**Wrong**\n\n");
        wrong.forEach(part -> part.markdown(out));
        out.append("**Right**\n\n");
        right.forEach(part -> part.markdown(out));
        return out.toString();
    }

    private static Map<String, String> files(List<Part> parts) {
        Map<String, String> files = new TreeMap<>();
        parts.stream().filter(part -> !part.file().isEmpty()).forEach(part -> files.put(part.file(), part.text()));
        return Collections.unmodifiableMap(files);
    }

    private static int heading(List<String> lines, String heading, Code code) {
        int at = lines.indexOf(heading);
        if (at < 0) {
            throw new IllegalArgumentException("the explanation of " + code.id() + " has no '" + heading + "'");
        }
        return at;
    }

    private static List<Part> parts(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String fence = "";
        for (String line : lines) {
            if (!fence.isEmpty() && line.equals("```")) {
                int space = fence.indexOf(' ');
                parts.add(new Part(space < 0 ? "" : fence.substring(space + 1), text.toString(), true));
                text.setLength(0);
                fence = "";
            } else if (!fence.isEmpty()) {
                text.append(line).append('\n');
            } else if (line.startsWith("```") || line.isBlank()) {
                paragraph(text, parts);
                fence = line.strip();
            } else {
                text.append(text.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        paragraph(text, parts);
        return parts;
    }

    private static void paragraph(StringBuilder text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part("", text.toString(), false));
            text.setLength(0);
        }
    }
}
