package org.welcomepacket.read.markdown;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

/**
 * The keys between two lines {@code ---} at the top of a Markdown file.
 *
 * @param file the file
 * @param start offset of the first key
 * @param end offset of the closing line
 * @param after offset of the text; 0 when there is no front matter
 */
record FrontMatter(SourceFile file, int start, int end, int after) {
    private static final Pattern KEY = Pattern.compile("(title|in-short|only-if)\\s*:");

    static FrontMatter of(SourceFile file) {
        if (!isFence(file, 1)) {
            return new FrontMatter(file, 0, 0, 0);
        }
        int start = file.lineStart(2);
        for (int line = 2; line <= file.lineCount(); line++) {
            if (isFence(file, line) || file.lineText(line).stripTrailing().equals("...")) {
                return new FrontMatter(file, start, file.lineStart(line), file.lineStart(line + 1));
            }
        }
        return new FrontMatter(file, 0, 0, 0);
    }

    /** A line {@code ---} and then keys, but no second line: the keys would be read as the first words of the text. */
    private boolean isNeverClosed() {
        return after == 0
                && isFence(file, 1)
                && file.lineCount() > 1
                && KEY.matcher(file.lineText(2)).lookingAt();
    }

    /** The keys, if there are any. */
    Optional<Yaml.Mapping> read(Consumer<Diagnostic> found) {
        if (isNeverClosed()) {
            found.accept(new Diagnostic(
                    Code.YAML_SYNTAX,
                    file.span(0, 3),
                    "the keys that begin here are never closed, and so are read as text",
                    "write '---' on a line of its own behind the last of them"));
        }
        if (after == 0) {
            return Optional.empty();
        }
        Optional<Yaml> tree = YamlReader.read(file, start, end, found);
        if (tree.isPresent() && !(tree.get() instanceof Yaml.Mapping)) {
            found.accept(new Diagnostic(
                    Code.YAML_SYNTAX,
                    tree.get().span(),
                    "between the lines '---' there must be keys with values",
                    "write 'title: ...', or put an empty line before the first '---'"));
        }
        return tree.filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
    }

    /** The text with the front matter replaced by as many spaces, so that offsets and lines stay. */
    String blanked() {
        StringBuilder out = new StringBuilder(file.text());
        for (int i = 0; i < after; i++) {
            char c = out.charAt(i);
            if (c != '\n' && c != '\r') {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static boolean isFence(SourceFile file, int line) {
        return file.lineText(line).stripTrailing().equals("---");
    }
}
