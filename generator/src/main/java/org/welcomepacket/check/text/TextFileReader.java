package org.welcomepacket.check.text;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawDocument;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Reads a Markdown file up to its outline. */
public final class TextFileReader {
    private static final List<String> KEYS = List.of("title", "in-short", "only-if");

    private final ContentFolder content;
    private final Documents documents;
    private final Reading reading;
    private final Vocabulary vocabulary;

    /** A reader for the files of one packet. */
    public TextFileReader(ContentFolder content, Documents documents, Reading reading, Vocabulary vocabulary) {
        this.content = content;
        this.documents = documents;
        this.reading = reading;
        this.vocabulary = vocabulary;
    }

    /** The file; nothing when it holds no text or cannot be decoded, which is said. */
    public Optional<TextFile> read(Language language, TextFile.Kind kind, String id, String path) {
        Documents.Read read = documents.read(content, path);
        Findings findings = reading.findings();
        Optional<SourceFile> blank = read.document()
                .map(RawDocument::file)
                .filter(file -> file.text().isBlank());
        if (blank.isPresent()) {
            Span start = blank.get().start();
            findings.add(Code.EMPTY_FILE, start, "this file is empty", "write its text, or delete the file");
            return Optional.empty();
        }
        List<Diagnostic> found = read.found();
        found.forEach(findings::add);
        if (read.document().isEmpty() || found.stream().anyMatch(d -> d.code() == Code.TOO_LARGE)) {
            return Optional.empty();
        }
        RawDocument document = read.document().get();
        SourceFile file = document.file();
        boolean readable = found.stream().noneMatch(d -> d.code() == Code.YAML_SYNTAX);
        Optional<Yaml.Mapping> front = document.frontMatter();
        front.ifPresent(this::unknownKeys);
        Optional<String> title = front.flatMap(f -> text(f, "title"));
        Optional<String> inShort = front.flatMap(f -> text(f, "in-short"));
        Optional<Yaml.Scalar> onlyIf =
                front.flatMap(f -> f.get("only-if")).flatMap(n -> Kinds.SCALAR.read(n, "only-if", reading));
        List<RawBlock> blocks =
                new SectionResolver(vocabulary).resolve(document).blocks();
        boolean needsIds = reading.languages().size() > 1;
        Outline outline = new OutlineMaker(file, kind, needsIds, findings).make(blocks);
        if (kind != TextFile.Kind.LETTER && outline.title().isEmpty() && title.isEmpty() && readable) {
            findings.add(
                    Code.HEADING, file.start(), "this text has no title", "begin it with a line '# ' and the title");
        }
        return Optional.of(new TextFile(language, kind, id, path, document, title, inShort, onlyIf, outline));
    }

    private void unknownKeys(Yaml.Mapping front) {
        for (Yaml.Entry entry : front.entries()) {
            if (!KEYS.contains(entry.name())) {
                reading.findings()
                        .add(
                                Code.FRONT_MATTER,
                                entry.key().span(),
                                "'" + entry.name() + "' has no meaning here",
                                Nearest.to(entry.name(), KEYS)
                                        .map(near -> "did you mean '" + near + "'?")
                                        .orElse("known are: " + String.join(", ", KEYS)));
            }
        }
    }

    private Optional<String> text(Yaml.Mapping front, String key) {
        return front.get(key)
                .filter(n -> !(n instanceof Yaml.Scalar s && s.isEmpty()))
                .flatMap(n -> Kinds.TEXT.read(n, key, reading));
    }
}
