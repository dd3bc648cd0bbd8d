package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.check.text.TextFileReader;
import org.welcomepacket.check.text.Vocabulary;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Finds and reads the Markdown files that packet.yaml asks for, in every language. */
final class Texts {
    private final ContentFolder content;
    private final Languages languages;
    private final Findings findings;
    private final Map<Language, List<TextFile>> files = new LinkedHashMap<>();
    private final List<TextFile> everything = new ArrayList<>();
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Set<String> unreadable = new LinkedHashSet<>();
    private final Map<String, String> unlisted = new LinkedHashMap<>();

    Texts(ContentFolder content, Languages languages, Findings findings) {
        this.content = content;
        this.languages = languages;
        this.findings = findings;
        languages.all().forEach(language -> files.put(language, new ArrayList<>()));
    }

    void read(PacketFile packet, TextFileReader reader) {
        text(TextFile.Kind.LETTER, "welcome", "welcome.md", Optional.empty(), reader);
        List<Yaml.Scalar> policies = packet.policiesKnown() ? packet.policies() : found("policies");
        Stream.concat(policies.stream(), packet.appendices().stream())
                .forEach(p -> text(
                        TextFile.Kind.POLICY, p.text(), "policies/" + p.text() + ".md", Optional.of(p.span()), reader));
        List<Yaml.Scalar> pages = packet.policiesKnown() ? packet.pages() : found("pages");
        pages.forEach(
                p -> text(TextFile.Kind.PAGE, p.text(), "pages/" + p.text() + ".md", Optional.of(p.span()), reader));
        if (packet.policiesKnown()) {
            unlisted("pages");
            unlisted("policies");
        }
    }

    /** The files of a language. */
    List<TextFile> in(Language language) {
        return files.getOrDefault(language, List.of());
    }

    /** The files of a language and kind. */
    List<TextFile> in(Language language, TextFile.Kind kind) {
        return in(language).stream().filter(f -> f.kind() == kind).toList();
    }

    /** Drops the policies and pages whose condition does not hold; {@link #everything} still has them. */
    void dropUnwanted(Vocabulary vocabulary) {
        files.values()
                .forEach(all -> all.removeIf(f ->
                        f.onlyIf().map(c -> !vocabulary.has(c.text().strip())).orElse(false)));
    }

    /** The files of all languages that were not dropped. */
    List<TextFile> kept() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /** Every file that could be read. */
    List<TextFile> everything() {
        return List.copyOf(everything);
    }

    /** Paths that something refers to. */
    Set<String> wanted() {
        return wanted;
    }

    /** Names of texts that are there but that packet.yaml does not list, with the list they belong to. */
    Map<String, String> unlisted() {
        return Collections.unmodifiableMap(unlisted);
    }

    private void unlisted(String folder) {
        for (Yaml.Scalar id : found(folder)) {
            boolean listed = languages.all().stream()
                    .anyMatch(l -> wanted.contains(languages.folder(l) + folder + "/" + id.text() + ".md"));
            if (!listed) {
                unlisted.put(id.text(), folder);
            }
        }
    }

    /** Names of texts that could not be read in some language. */
    Set<String> unreadable() {
        return unreadable;
    }

    private void text(TextFile.Kind kind, String id, String relative, Optional<Span> named, TextFileReader reader) {
        List<Language> without = new ArrayList<>();
        for (Language language : languages.all()) {
            String path = languages.folder(language) + relative;
            wanted.add(path);
            if (content.isRefused(path)) {
                unreadable.add(id);
                continue;
            }
            if (!content.has(path)) {
                without.add(language);
                continue;
            }
            Optional<TextFile> file = reader.read(language, kind, id, path);
            file.ifPresent(f -> {
                files.computeIfAbsent(language, l -> new ArrayList<>()).add(f);
                everything.add(f);
            });
            if (file.isEmpty()) {
                unreadable.add(id);
            }
        }
        if (without.size() < languages.all().size()) {
            without.stream()
                    .filter(l -> !languages.missing().contains(l))
                    .forEach(l -> untranslated(l, relative, named));
        } else if (named.isPresent()
                && languages.missing().size() < languages.all().size()) {
            missing(id, relative, named.get());
        }
        if (!without.isEmpty() && named.isPresent()) {
            unreadable.add(id);
        }
    }

    private void untranslated(Language language, String relative, Optional<Span> named) {
        String path = languages.folder(language) + relative;
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        Span place = named.orElseGet(() -> new SourceFile(content.display(path), "").start());
        if (relative.contains("/") && content.paths().stream().noneMatch(p -> p.startsWith(folder))) {
            noFolder(language, folder, place);
            return;
        }
        Optional<String> renamed = inOneLanguage(folder)
                .filter(name -> isNear(name, path.substring(slash)))
                .findFirst();
        renamed.ifPresent(name -> wanted.add(folder + name));
        findings.add(
                Code.MISSING_TRANSLATION,
                place,
                "there is no " + content.display(path),
                renamed.map(name -> "rename '" + name + "' in that folder, or translate the text")
                        .orElse("translate it, or take it out of the other languages as well"));
    }

    /** A whole folder of one language that is not there, once for all that should be in it. */
    private void noFolder(Language language, String folder, Span place) {
        Optional<String> renamed = content.paths().stream()
                .filter(p -> p.startsWith(languages.folder(language)))
                .map(p -> p.substring(languages.folder(language).length()))
                .filter(p -> p.indexOf('/') > 0)
                .map(p -> p.substring(0, p.indexOf('/') + 1))
                .filter(f -> !f.equals("policies/") && !f.equals("pages/"))
                .findFirst();
        renamed.ifPresent(name -> content.paths().stream()
                .filter(p -> p.startsWith(languages.folder(language) + name))
                .forEach(wanted::add));
        findings.addOnce(
                "folder " + folder,
                new Diagnostic(
                        Code.MISSING_TRANSLATION,
                        place,
                        "there is no folder " + content.display(folder),
                        renamed.map(name ->
                                        "is it '" + languages.folder(language) + name + "'? Call it '" + folder + "'")
                                .orElse("translate what is in it, or take the language out of the packet")));
    }

    /** Names of files in a folder that no other language has. */
    private Stream<String> inOneLanguage(String folder) {
        List<String> others = languages.all().stream().map(languages::folder).toList();
        return content.paths().stream()
                .filter(p -> p.startsWith(folder) && p.indexOf('/', folder.length()) < 0)
                .filter(p -> others.stream()
                        .filter(other -> !p.startsWith(other))
                        .noneMatch(other -> content.has(other + p.substring(p.indexOf('/') + 1))))
                .map(p -> p.substring(folder.length()));
    }

    private static boolean isNear(String name, String wanted) {
        return stem(name).equalsIgnoreCase(stem(wanted))
                || Nearest.to(stem(wanted), List.of(stem(name))).isPresent();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private void missing(String id, String relative, Span named) {
        String path = languages.folder(languages.all().get(0)) + relative;
        String folder = path.substring(0, path.length() - id.length() - 3);
        List<String> others = content.paths().stream()
                .filter(p -> p.startsWith(folder) && p.endsWith(".md"))
                .map(p -> p.substring(folder.length(), p.length() - 3))
                .toList();
        String elsewhere = relative.startsWith("pages/") ? "policies/" : "pages/";
        String moved = languages.folder(languages.all().get(0)) + elsewhere + id + ".md";
        if (content.has(moved)) {
            languages.all().forEach(l -> wanted.add(languages.folder(l) + elsewhere + id + ".md"));
            findings.add(
                    Code.MISSING_FILE,
                    named,
                    "there is no file " + content.display(path),
                    "move " + content.display(moved) + " there, or name it in the other list");
            return;
        }
        Optional<String> near = Nearest.to(id, others);
        near.ifPresent(unreadable::add);
        near.ifPresent(n -> languages.all().forEach(l -> wanted.add(languages.folder(l) + relative.replace(id, n))));
        findings.add(
                Code.MISSING_FILE,
                named,
                "there is no file " + content.display(path),
                near.map(n -> "did you mean '" + n + "'?").orElse("write it, or take '" + id + "' out of the list"));
    }

    /** What lies in a folder: when packet.yaml cannot say. */
    private List<Yaml.Scalar> found(String folder) {
        Set<String> ids = new LinkedHashSet<>();
        for (Language language : languages.all()) {
            String prefix = languages.folder(language) + folder + "/";
            content.paths().stream()
                    .filter(p -> p.startsWith(prefix) && p.endsWith(".md"))
                    .forEach(p -> ids.add(p.substring(prefix.length(), p.length() - 3)));
        }
        Span place = content.place(YamlFiles.PACKET);
        return ids.stream()
                .map(id -> new Yaml.Scalar(id, Yaml.Style.PLAIN, place))
                .toList();
    }
}
