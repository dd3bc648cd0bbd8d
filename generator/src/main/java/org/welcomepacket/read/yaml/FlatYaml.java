package org.welcomepacket.read.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

/** Nested keys as dotted names: for files of words only, such as the messages. */
public final class FlatYaml {
    private FlatYaml() {}

    /**
     * Reads a file of nested keys whose values are all text.
     *
     * @param file the file
     * @param found takes every finding
     * @return dotted name to its text and place, in the order of the file
     */
    public static Map<String, Yaml.Scalar> read(SourceFile file, Consumer<Diagnostic> found) {
        Map<String, Yaml.Scalar> words = new LinkedHashMap<>();
        Optional<Yaml> tree = YamlReader.read(file, found);
        tree.ifPresent(root -> flatten("", root, words, found));
        return words;
    }

    private static void flatten(String name, Yaml node, Map<String, Yaml.Scalar> words, Consumer<Diagnostic> found) {
        if (node instanceof Yaml.Mapping mapping) {
            for (Yaml.Entry entry : mapping.entries()) {
                flatten(name.isEmpty() ? entry.name() : name + "." + entry.name(), entry.value(), words, found);
            }
        } else if (node instanceof Yaml.Scalar scalar && !name.isEmpty()) {
            words.put(name, scalar);
        } else {
            found.accept(new Diagnostic(
                    Code.WRONG_TYPE,
                    node.span(),
                    "there must be text here, found " + node.kind(),
                    "write 'name: text'"));
        }
    }
}
