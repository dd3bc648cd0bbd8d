package org.welcomepacket.check.text;

import java.util.Optional;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.markdown.RawDocument;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Span;

/**
 * A Markdown file of the packet, read.
 *
 * @param language its language
 * @param kind what it is
 * @param id its name without ending
 * @param path in the content folder
 * @param document all it holds
 * @param title from the front matter
 * @param inShort from the front matter
 * @param onlyIf from the front matter
 * @param outline title and clauses, sections resolved
 */
public record TextFile(
        Language language,
        Kind kind,
        String id,
        String path,
        RawDocument document,
        Optional<String> title,
        Optional<String> inShort,
        Optional<Yaml.Scalar> onlyIf,
        Outline outline) {

    /** What a file is. */
    public enum Kind {
        /** The welcome letter. */
        LETTER,
        /** A policy. */
        POLICY,
        /** A page of the site only. */
        PAGE
    }

    /** Its beginning. */
    public Span start() {
        return document.file().start();
    }
}
