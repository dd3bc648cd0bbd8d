package org.welcomepacket.read.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.welcomepacket.source.Span;

/** Takes the remarks out of YAML: they are notes of the author's to nobody else. */
public final class YamlComments {
    private YamlComments() {}

    /**
     * Where the remarks stand in a part of a file: each from its {@code #} to the end of its line.
     *
     * @param part the part that was read
     * @param tree what was read from it
     */
    public static List<Span> in(Span part, Yaml tree) {
        List<Span> scalars = new ArrayList<>();
        collect(tree, scalars);
        scalars.sort(Comparator.comparingInt(Span::start));
        List<Span> found = new ArrayList<>();
        int at = part.start();
        for (Span scalar : scalars) {
            comments(part, at, scalar.start(), found);
            at = Math.max(at, scalar.end());
        }
        comments(part, at, part.end(), found);
        return found;
    }

    private static void comments(Span part, int from, int to, List<Span> found) {
        String text = part.file().text();
        int at = from;
        while (at < to) {
            boolean begins = text.charAt(at) == '#'
                    && (at == part.start()
                            || Character.isWhitespace(text.charAt(at - 1))
                            || isFlow(text.charAt(at - 1)));
            if (!begins) {
                at++;
                continue;
            }
            int end = at;
            while (end < part.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            found.add(part.file().span(at, end));
            at = end;
        }
    }

    private static boolean isFlow(char c) {
        return c == ',' || c == '[' || c == '{' || c == ']' || c == '}';
    }

    private static void collect(Yaml node, List<Span> scalars) {
        if (node instanceof Yaml.Scalar scalar) {
            scalars.add(scalar.style() == Yaml.Style.BLOCK ? withoutHeader(scalar.span()) : scalar.span());
        } else if (node instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, scalars));
        } else if (node instanceof Yaml.Mapping mapping) {
            for (Yaml.Entry entry : mapping.entries()) {
                scalars.add(entry.key().span());
                collect(entry.value(), scalars);
            }
        }
    }

    /** A remark may follow the {@code |} of a block. */
    private static Span withoutHeader(Span block) {
        int lineEnd = block.text().indexOf('\n');
        return lineEnd < 0 ? block : block.file().span(block.start() + lineEnd, block.end());
    }
}
