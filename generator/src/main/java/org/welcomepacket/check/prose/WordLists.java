package org.welcomepacket.check.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The lines of the resources with words: {@code key: form, form}, or a key alone with indented lines
 * {@code name: form, form} below it. What stands behind {@code #} is a remark. They are read at every start of the
 * program, and so are plainer than what authors write.
 */
final class WordLists {
    private final Map<String, List<Line>> lines = new HashMap<>();

    /**
     * A line with forms.
     *
     * @param name what they mean; empty behind a key
     * @param forms as they stand there
     */
    private record Line(String name, String forms) {}

    /** Adds the words of a resource, if there is one of this name. */
    void read(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource + ".txt")) {
            if (in != null) {
                read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(BufferedReader in) throws IOException {
        String key = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int remark = line.indexOf('#');
            String written = remark < 0 ? line : line.substring(0, remark);
            int colon = written.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = written.substring(0, colon).strip();
            String forms = written.substring(colon + 1).strip();
            boolean inGroup = written.charAt(0) == ' ';
            key = inGroup ? key : name;
            if (!forms.isEmpty()) {
                lines.computeIfAbsent(key, k -> new ArrayList<>()).add(new Line(inGroup ? name : "", forms));
            }
        }
    }

    /** Hands over every form below a key with its name. */
    void each(String key, BiConsumer<String, String> taker) {
        for (Line line : lines.getOrDefault(key, List.of())) {
            int from = 0;
            int comma = line.forms.indexOf(", ");
            while (comma >= 0) {
                taker.accept(line.name, line.forms.substring(from, comma));
                from = comma + 2;
                comma = line.forms.indexOf(", ", from);
            }
            taker.accept(line.name, line.forms.substring(from));
        }
    }

    /** All forms of a key. */
    List<String> forms(String key) {
        List<String> all = new ArrayList<>();
        each(key, (name, form) -> all.add(form));
        return all;
    }

    /** What stands behind a key, in the language's own resource if it has the key; empty when neither has. */
    String single(String key) {
        List<Line> found = lines.getOrDefault(key, List.of());
        return found.isEmpty() ? "" : found.get(found.size() - 1).forms;
    }
}
