package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/**
 * The languages of a packet and where their files are.
 *
 * @param all in the author's order; never empty
 * @param binding the one that prevails
 * @param flat whether the files of the only language stand beside packet.yaml
 * @param missing languages that have no folder at all, which has been said
 */
record Languages(List<Language> all, Language binding, boolean flat, List<Language> missing) {
    private static final List<String> TEXT_FOLDERS = List.of("policies", "pages");
    private static final Language DEFAULT = new Language("en");

    Languages {
        all = List.copyOf(all);
        missing = List.copyOf(missing);
    }

    /** The folder of a language, empty or ending in a slash. */
    String folder(Language language) {
        return flat ? "" : language.tag() + "/";
    }

    /** The messages of a language: its own, or those of the language without country. */
    static Optional<Messages> messages(Language language, Map<Language, Messages> messages) {
        Messages own = messages.get(language);
        return Optional.ofNullable(
                own != null ? own : messages.get(new Language(language.locale().getLanguage())));
    }

    /** The languages of a packet. */
    static Languages of(
            Optional<List<Yaml.Scalar>> named,
            Optional<Yaml.Scalar> binding,
            ContentFolder content,
            Map<Language, Messages> known,
            Findings findings) {
        List<String> folders = folders(content);
        boolean loose = isLoose(content);
        if (loose && !folders.isEmpty()) {
            String path = looseFile(content);
            findings.add(
                    Code.MIXED_LAYOUT,
                    content.place(path),
                    "this file stands beside packet.yaml, but there are also folders of languages: "
                            + String.join(", ", folders),
                    "move it into the folder of its language");
        }
        List<Language> all = new ArrayList<>();
        List<Language> missing = new ArrayList<>();
        if (named.isPresent()) {
            for (Yaml.Scalar tag : named.get()) {
                take(tag, known, findings, all);
            }
            if (all.size() > 1 || (!all.isEmpty() && !loose)) {
                missing.addAll(withoutFolder(all, named.get(), folders, content, findings));
            }
        } else {
            folders.forEach(folder -> take(scalar(folder, content), known, findings, all));
        }
        if (all.isEmpty()) {
            all.add(
                    known.containsKey(DEFAULT) || known.isEmpty()
                            ? DEFAULT
                            : known.keySet().iterator().next());
        }
        Language prevails = binding.map(tag -> binding(tag, all, findings)).orElse(all.get(0));
        return new Languages(all, prevails, loose && folders.isEmpty() && all.size() == 1, missing);
    }

    private static Yaml.Scalar scalar(String folder, ContentFolder content) {
        String first = content.paths().stream()
                .filter(p -> p.startsWith(folder + "/"))
                .findFirst()
                .orElse(folder);
        return new Yaml.Scalar(folder, Yaml.Style.PLAIN, content.place(first));
    }

    private static void take(Yaml.Scalar tag, Map<Language, Messages> known, Findings findings, List<Language> all) {
        String canonical = Locale.forLanguageTag(tag.text()).toLanguageTag();
        Language language = new Language(tag.text());
        List<String> tags = known.keySet().stream().map(Language::tag).sorted().toList();
        Optional<String> meant = Language.isCode(tag.text()) ? Optional.empty() : Nearest.to(tag.text(), tags);
        if (!canonical.equals(tag.text()) || messages(language, known).isEmpty()) {
            findings.add(
                    Code.UNKNOWN_LANGUAGE,
                    tag.span(),
                    "'" + tag.text() + "' is no language this program speaks",
                    meant.map(near -> "did you mean '" + near + "'?").orElse("use one of: " + String.join(", ", tags)));
            meant.map(Language::new).filter(near -> !all.contains(near)).ifPresent(all::add);
        } else if (all.contains(language)) {
            findings.add(Code.DUPLICATE_ID, tag.span(), "'" + tag.text() + "' is listed twice", "keep one of the two");
        } else {
            all.add(language);
        }
    }

    private static List<Language> withoutFolder(
            List<Language> all,
            List<Yaml.Scalar> named,
            List<String> folders,
            ContentFolder content,
            Findings findings) {
        List<Language> missing = new ArrayList<>();
        for (Language language : all) {
            if (!folders.contains(language.tag()) && !content.isRefused(language.tag())) {
                missing.add(language);
                Span place = named.stream()
                        .filter(n -> n.text().equals(language.tag()))
                        .findFirst()
                        .orElse(named.get(0))
                        .span();
                findings.add(new Diagnostic(
                        Code.MISSING_TRANSLATION,
                        place,
                        "there is no folder '" + language.tag() + "' with texts in this language",
                        renamed(content, all)
                                .map(folder ->
                                        "rename the folder '" + folder + "', or take the language out of the list")
                                .orElse("add it, or take the language out of the list")));
            }
        }
        return missing;
    }

    /** A folder of texts that is no language of the packet: perhaps one under another name. */
    private static Optional<String> renamed(ContentFolder content, List<Language> all) {
        return content.paths().stream()
                .filter(path -> path.matches("[^/]+/(welcome\\.md|(policies|pages)/[^/]+\\.md)"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .filter(folder -> !all.contains(new Language(folder)))
                .findFirst();
    }

    private static Language binding(Yaml.Scalar tag, List<Language> all, Findings findings) {
        Language language = new Language(tag.text());
        if (all.contains(language)) {
            return language;
        }
        findings.add(
                Code.UNKNOWN_LANGUAGE,
                tag.span(),
                "'" + tag.text() + "' is no language of this packet",
                Nearest.hint(tag.text(), all.stream().map(Language::tag).toList()));
        return all.get(0);
    }

    private static boolean isLoose(ContentFolder content) {
        return !looseFile(content).isEmpty();
    }

    private static String looseFile(ContentFolder content) {
        return content.standing().stream()
                .filter(Languages::isBesidePacket)
                .findFirst()
                .orElse("");
    }

    /** Whether a path is that of a text in a packet of one language, beside packet.yaml. */
    static boolean isBesidePacket(String path) {
        return path.equals("welcome.md")
                || (path.endsWith(".md") && TEXT_FOLDERS.stream().anyMatch(folder -> path.startsWith(folder + "/")));
    }

    /** Folders named like a language that hold text. */
    private static List<String> folders(ContentFolder content) {
        return content.standing().stream()
                .filter(path -> path.indexOf('/') > 0 && path.endsWith(".md"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .filter(folder -> Language.isCode(folder.split("-", 2)[0]))
                .distinct()
                .sorted()
                .toList();
    }
}
