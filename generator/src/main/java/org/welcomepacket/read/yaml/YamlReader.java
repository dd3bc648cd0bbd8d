package org.welcomepacket.read.yaml;

import java.util.Optional;
import java.util.function.Consumer;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML into a raw tree. Stateless and safe for use by several threads. */
public final class YamlReader {
    private YamlReader() {}

    /**
     * Reads a whole file.
     *
     * @param file the file
     * @param found takes every finding
     * @return the tree; absent when the file is empty or cannot be understood
     */
    public static Optional<Yaml> read(SourceFile file, Consumer<Diagnostic> found) {
        return read(file, 0, file.text().length(), found);
    }

    /** Reads a part of a file, such as the front matter between two UTF-16 offsets. */
    public static Optional<Yaml> read(SourceFile file, int from, int to, Consumer<Diagnostic> found) {
        String text = file.text().substring(from, to);
        Places places = new Places(file, text, from);
        TreeBuilder tree = new TreeBuilder(places, found);
        try {
            Parser parser = parser(text);
            while (!tree.isStopped() && parser.peekEvent() != null) {
                tree.take(parser.getEvent());
            }
        } catch (MarkedYAMLException e) {
            Diagnostic stumble = SyntaxMistake.of(e, places);
            if (!tree.explains(stumble)) {
                found.accept(stumble);
            }
            return Optional.empty();
        } catch (ReaderException e) {
            Span at = places.span(e.getPosition(), e.getPosition() + 1);
            found.accept(new Diagnostic(
                    Code.YAML_SYNTAX, at, "this character cannot stand in a YAML file", "delete the character"));
            return Optional.empty();
        } catch (YAMLException e) {
            found.accept(new Diagnostic(
                    Code.YAML_SYNTAX,
                    places.span(0, 0),
                    "this file cannot be understood",
                    "begin with a line such as 'key: value'"));
            return Optional.empty();
        }
        return tree.root();
    }

    private static Parser parser(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, text.length() + 1));
        return new ParserImpl(new StreamReader(text), options);
    }
}
