package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.yaml.FlatYaml;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;

/** Reads the program's own words of one language, {@code messages/<language>.yaml} of a template. */
public final class MessagesFile {
    /** What a language may add to a counted noun: the plural categories of Unicode CLDR. */
    private static final Set<String> CATEGORIES = Set.of("zero", "one", "two", "few", "many", "other");

    private MessagesFile() {}

    /**
     * Reads a file of messages.
     *
     * @param language its language
     * @param path for findings
     * @param content the bytes
     */
    public static Outcome<Messages> read(Language language, String path, Bytes content) {
        return read(new Messages(language, Map.of()), path, content, Set.of());
    }

    /**
     * Reads a file of messages that replaces some of the words there are.
     *
     * @param words what holds where the file says nothing
     * @param path for findings
     * @param content the bytes
     * @param names what a text may be called; any other name is an error. Empty: anything
     */
    public static Outcome<Messages> read(Messages words, String path, Bytes content, Set<String> names) {
        Outcome<SourceFile> file = SourceFile.decode(path, content);
        if (file.isFailed()) {
            return Outcome.failed(file.diagnostics());
        }
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Yaml.Scalar> own = FlatYaml.read(file.orElseThrow(), found::add);
        Map<String, String> all = new LinkedHashMap<>(words.words());
        own.forEach((name, text) -> {
            all.put(name, text.text());
            if (!names.isEmpty() && !isKnown(name, names)) {
                found.add(unknown(name, text, names));
            }
        });
        return Outcome.of(new Messages(words.language(), all), found);
    }

    /** Languages differ in the forms of a counted noun, and in its cases. */
    private static boolean isKnown(String name, Set<String> names) {
        int last = name.lastIndexOf('.');
        boolean counted = last > 0 && CATEGORIES.contains(name.substring(last + 1));
        int stem = counted ? name.lastIndexOf('.', last - 1) : last;
        return names.contains(name)
                || (stem > 0
                        && names.stream().anyMatch(other -> other.startsWith(name.substring(0, stem) + ".nominative")));
    }

    private static Diagnostic unknown(String name, Yaml.Scalar text, Set<String> names) {
        String hint = Nearest.to(name, new TreeSet<>(names))
                .map(near -> "did you mean '" + near + "'?")
                .orElse("compare with a file of messages that comes with the program");
        return new Diagnostic(Code.UNKNOWN_KEY, text.span(), "the program has no text named '" + name + "'", hint);
    }
}
