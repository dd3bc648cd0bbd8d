package org.welcomepacket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.MessagesFile;
import org.welcomepacket.manifest.FileEntry;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.site.Site;
import org.welcomepacket.site.Template;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;

/**
 * The pages and words everything is made with: the program's own, single files and single words replaced by the
 * author's.
 *
 * @param template all files
 * @param messages the program's words in every language there is a file for
 * @param own what is the author's among the files
 */
record Templates(Template template, Map<Language, Messages> messages, List<FileEntry> own) {
    private static final String MESSAGES = "messages/";
    private static final String YAML = ".yaml";

    /** They cannot change while the program runs, and are read once for all generators. */
    private static @Nullable Outcome<Templates> standard;

    /** The program's own. */
    static synchronized Outcome<Templates> standard() {
        if (standard == null) {
            Template template = Template.standard();
            List<Diagnostic> found = new ArrayList<>();
            Map<Language, Messages> messages = Collections.unmodifiableMap(messages(template, found));
            standard = Outcome.of(new Templates(template, messages, List.of()), found);
        }
        return standard;
    }

    /** The program's own with the files of a folder in their place. */
    static Outcome<Templates> with(ContentFolder folder) {
        Outcome<Template> overridden = Template.standard().overriddenBy(folder);
        if (overridden.isFailed()) {
            return Outcome.failed(overridden.diagnostics());
        }
        Template template = overridden.orElseThrow();
        List<Diagnostic> found = new ArrayList<>(overridden.diagnostics());
        found.addAll(Site.of(template).diagnostics());
        List<FileEntry> entries = new ArrayList<>();
        Map<Language, Messages> messages = messages(Template.standard(), found);
        OwnWords words = new OwnWords(Map.copyOf(messages), found);
        for (String path : folder.paths()) {
            Bytes content = folder.bytes(path).orElseThrow();
            entries.add(FileEntry.of("template/" + path, content));
            language(path)
                    .ifPresent(language -> words.read(language, folder.display(path), content)
                            .ifPresent(read -> messages.put(language, read)));
        }
        return Outcome.of(new Templates(template, messages, entries), found);
    }

    private static Map<Language, Messages> messages(Template template, List<Diagnostic> found) {
        Map<Language, Messages> messages = new LinkedHashMap<>();
        template.files()
                .forEach((path, content) -> language(path).ifPresent(language -> {
                    Outcome<Messages> read = MessagesFile.read(language, path, content);
                    found.addAll(read.diagnostics());
                    read.value().ifPresent(words -> messages.put(language, words));
                }));
        return messages;
    }

    /** The language a file has words for. */
    private static Optional<Language> language(String path) {
        return path.startsWith(MESSAGES) && path.endsWith(YAML)
                ? Optional.of(new Language(path.substring(MESSAGES.length(), path.length() - YAML.length())))
                : Optional.empty();
    }

    /** The author's words, which take the place of ours one by one; in a language of their own they must be complete. */
    private record OwnWords(Map<Language, Messages> standard, List<Diagnostic> found) {
        private static final int NAMED = 40;

        Optional<Messages> read(Language language, String path, Bytes content) {
            Messages ours = standard.getOrDefault(language, new Messages(language, Map.of()));
            Outcome<Messages> read = MessagesFile.read(ours, path, content, names());
            found.addAll(read.diagnostics());
            read.value().ifPresent(words -> requireAll(words, path));
            return read.value();
        }

        private Set<String> names() {
            return standard.values().stream()
                    .flatMap(words -> words.words().keySet().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** What all our languages say; some say more, such as a dual. */
        private List<String> needed() {
            return standard.values().iterator().next().words().keySet().stream()
                    .filter(name -> standard.values().stream().allMatch(words -> words.has(name)))
                    .sorted()
                    .toList();
        }

        private void requireAll(Messages words, String path) {
            List<String> missing =
                    needed().stream().filter(name -> !words.has(name)).toList();
            if (missing.isEmpty()) {
                return;
            }
            String first = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
            String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
            found.add(new Diagnostic(
                    Code.MISSING_MESSAGE,
                    new SourceFile(path, "").start(),
                    "the program does not speak '" + words.language() + "' by itself, and has no words here for "
                            + first + more,
                    "write what messages/en.yaml of the program has, in this language"));
        }
    }
}
