package org.welcomepacket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.check.MessagesFile;
import org.welcomepacket.manifest.FileEntry;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.site.Template;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;

/**
 * The pages and words everything is made with: the program's own, single files replaced by the author's.
 *
 * @param template all files
 * @param messages the program's words in every language there is a file for
 * @param own what is the author's among the files
 */
record Templates(Template template, Map<Language, Messages> messages, List<FileEntry> own) {
    private static final String MESSAGES = "messages/";
    private static final String YAML = ".yaml";
    private static final int NAMED = 8;

    /** The program's own. */
    static Outcome<Templates> standard() {
        return of(Template.standard(), List.of(), "");
    }

    /** The program's own with the files of a folder in their place. */
    static Outcome<Templates> with(ContentFolder folder) {
        Map<String, Bytes> own = new LinkedHashMap<>();
        folder.paths().forEach(path -> folder.bytes(path).ifPresent(bytes -> own.put(path, bytes)));
        List<FileEntry> entries = new ArrayList<>();
        own.forEach((path, bytes) -> entries.add(FileEntry.of("template/" + path, bytes)));
        Outcome<Template> template = Template.standard().overriddenBy(folder);
        return template.isFailed()
                ? Outcome.failed(template.diagnostics())
                : of(template.orElseThrow(), entries, folder.display("")).after(template.diagnostics());
    }

    private static Outcome<Templates> of(Template template, List<FileEntry> own, String name) {
        List<Diagnostic> found = new ArrayList<>();
        String prefix = name.isEmpty() ? "" : name + "/";
        Map<Language, Messages> messages = messages(template, prefix, found);
        if (!own.isEmpty()) {
            List<String> needed = needed(messages(Template.standard(), "", found));
            messages.values().forEach(words -> requireAll(words, needed, prefix, found));
        }
        return Outcome.of(new Templates(template, messages, own), found);
    }

    private static Map<Language, Messages> messages(Template template, String prefix, List<Diagnostic> found) {
        Map<Language, Messages> messages = new LinkedHashMap<>();
        template.files().forEach((path, content) -> {
            if (path.startsWith(MESSAGES) && path.endsWith(YAML)) {
                String tag = path.substring(MESSAGES.length(), path.length() - YAML.length());
                Outcome<Messages> read = MessagesFile.read(new Language(tag), prefix + path, content);
                found.addAll(read.diagnostics());
                read.value().ifPresent(words -> messages.put(words.language(), words));
            }
        });
        return messages;
    }

    /** What all our languages say; some say more, such as a dual. */
    private static List<String> needed(Map<Language, Messages> standard) {
        return standard.values().stream()
                .flatMap(words -> words.words().keySet().stream())
                .distinct()
                .filter(name -> standard.values().stream().allMatch(words -> words.has(name)))
                .toList();
    }

    private static void requireAll(Messages words, List<String> needed, String prefix, List<Diagnostic> found) {
        List<String> missing = needed.stream().filter(name -> !words.has(name)).toList();
        if (!missing.isEmpty()) {
            String first = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
            String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
            found.add(new Diagnostic(
                    Code.MISSING_MESSAGE,
                    new SourceFile(prefix + MESSAGES + words.language() + YAML, "").start(),
                    "the program has no words for " + first + more,
                    "write what messages/en.yaml of the program has, in this language"));
        }
    }
}
