package org.welcomepacket.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/**
 * The findings a fixture expects: in its files as comments on the line above, {@code # error[code]: 9-14 message (help:
 * hint)}, and where no comment can stand, in {@code elsewhere.txt} as {@code file:line: ...}.
 */
final class Expectations {
    /** A dot is any byte here, for Cyrillic letters have some that look like the end of a line. */
    private static final Pattern NOTE = Pattern.compile(
            "\\s*(?:#|<!--) ((?:error|warning|notice)\\[[a-z0-9-]+]: \\d+-\\d+ .*?)(?: -->)?", Pattern.DOTALL);

    private final Path folder;

    Expectations(Path folder) {
        this.folder = folder;
    }

    static String describe(Diagnostic diagnostic) {
        return diagnostic.span().file().path() + ":" + diagnostic.span().line() + ": " + note(diagnostic);
    }

    private static String note(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        int last = span.file().column(span.start() + Math.max(0, width(span) - 1));
        String hint = diagnostic.hint().isEmpty() ? "" : " (help: " + diagnostic.hint() + ")";
        return diagnostic.severity().name().toLowerCase(Locale.ROOT) + "["
                + diagnostic.code().id() + "]: " + span.column() + "-" + last + " " + diagnostic.message() + hint;
    }

    /** UTF-16 units of a span on its first line. */
    private static int width(Span span) {
        int width = 0;
        String text = span.text();
        while (width < text.length() && text.charAt(width) != '\n' && text.charAt(width) != '\r') {
            width++;
        }
        return width;
    }

    /** All expectations, as {@link #describe} puts them. */
    List<String> read() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Path file : texts()) {
            List<String> pending = new ArrayList<>();
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher note = NOTE.matcher(lines.get(i));
                if (note.matches()) {
                    pending.add(utf8(note.group(1)));
                    continue;
                }
                int number = i + 1;
                pending.forEach(p -> expected.add(display(file) + ":" + number + ": " + p));
                pending.clear();
            }
        }
        Path elsewhere = folder.resolve("elsewhere.txt");
        if (Files.exists(elsewhere)) {
            expected.addAll(Files.readAllLines(elsewhere));
        }
        return expected;
    }

    /** Writes what is found into the files, or beside them where a comment would change the meaning. */
    void rewrite(Supplier<List<Diagnostic>> check) throws IOException {
        Files.deleteIfExists(folder.resolve("elsewhere.txt"));
        for (Path file : texts()) {
            write(
                    file,
                    lines(file).stream().filter(l -> !NOTE.matcher(l).matches()).toList());
        }
        List<String> elsewhere = new ArrayList<>();
        for (Path file : texts()) {
            List<String> plain = lines(file);
            List<String> before =
                    check.get().stream().map(Expectations::note).sorted().toList();
            write(file, annotated(file, plain, check.get()));
            List<String> after =
                    check.get().stream().map(Expectations::note).sorted().toList();
            List<String> found = check.get().stream()
                    .map(Expectations::describe)
                    .filter(d -> d.startsWith(display(file) + ":"))
                    .sorted()
                    .toList();
            List<String> expected = read().stream()
                    .filter(d -> d.startsWith(display(file) + ":"))
                    .sorted()
                    .toList();
            if (!before.equals(after) || !found.equals(expected)) {
                write(file, plain);
            }
        }
        List<String> written = read();
        check.get().stream()
                .map(Expectations::describe)
                .filter(d -> !written.contains(d))
                .forEach(elsewhere::add);
        if (!elsewhere.isEmpty()) {
            Files.write(folder.resolve("elsewhere.txt"), elsewhere);
        }
    }

    private List<String> annotated(Path file, List<String> plain, List<Diagnostic> found) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            int number = i + 1;
            String indent = plain.get(i).replaceAll("\\S.*", "");
            found.stream()
                    .filter(d -> d.span().file().path().equals(display(file))
                            && !d.span().file().text().isEmpty())
                    .filter(d -> d.span().line() == number)
                    .forEach(d -> out.add(
                            file.toString().endsWith(".md")
                                    ? "<!-- " + raw(note(d)) + " -->"
                                    : indent + "# " + raw(note(d))));
            out.add(plain.get(i));
        }
        return out;
    }

    private String display(Path file) {
        return "content/"
                + folder.resolve("content").relativize(file).toString().replace('\\', '/');
    }

    private List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            return files.filter(
                            f -> f.toString().endsWith(".md") || f.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Files are kept as bytes, one character each, since some are not UTF-8. */
    private static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String utf8(String raw) {
        return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static List<String> lines(Path file) throws IOException {
        return new ArrayList<>(
                List.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n", -1)));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
    }
}
