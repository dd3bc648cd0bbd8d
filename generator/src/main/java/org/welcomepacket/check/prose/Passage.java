package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** A paragraph, a heading or a cell as one text of the author's own words, every character with its place. */
final class Passage {
    /** Stands where the author's words are interrupted: a tag, code. */
    static final char GAP = '\uFFFC';

    private final SourceFile file;
    private final StringBuilder text = new StringBuilder();
    private final List<Tag> tags = new ArrayList<>();
    private List<Mention> said = List.of();
    private int[] places = new int[128];
    private final Set<String> references = new HashSet<>();
    private final List<Link> links = new ArrayList<>();
    private final Optional<Lead> lead;
    private int end;

    Passage(SourceFile file) {
        this(file, Optional.empty());
    }

    /** An empty passage below a lead. */
    Passage(SourceFile file, Optional<Lead> lead) {
        this.file = file;
        this.lead = lead;
    }

    /**
     * What other words belong to.
     *
     * @param passage its words
     * @param ofRow whether it is the first cell of a row; if not, it is a heading
     */
    record Lead(Passage passage, boolean ofRow) {}

    /**
     * The text of a scalar; of one that is folded, every character stands at its beginning.
     *
     * @param owner the name of what it describes
     */
    static Passage of(Yaml.Scalar scalar, Optional<String> owner) {
        Optional<Lead> lead = owner.map(name -> {
            Passage words = new Passage(scalar.span().file());
            words.words(name, scalar.span());
            return new Lead(words, true);
        });
        Passage passage = new Passage(scalar.span().file(), lead);
        if (!scalar.text().isEmpty()) {
            Span visible = scalar.part(0, scalar.text().length());
            if (visible.text().equals(scalar.text())) {
                passage.words(scalar.text(), visible);
            } else {
                scalar.text()
                        .chars()
                        .forEach(c -> passage.add((char) c, scalar.span().start()));
                passage.end = scalar.span().end();
            }
        }
        return passage;
    }

    /**
     * A tag in the text.
     *
     * @param name what it names
     * @param at the character it follows
     * @param span where
     */
    record Tag(String name, int at, Span span) {}

    /**
     * A link.
     *
     * @param from the first character of its words
     * @param to the character behind what it leads to
     */
    record Link(int from, int to) {
        boolean has(int at) {
            return from <= at && at < to;
        }
    }

    /** The clauses it refers to: {@code policy#heading}. */
    Set<String> references() {
        return references;
    }

    void refers(String clause) {
        references.add(clause);
    }

    /** What was added since a character belongs to one link. */
    void link(int from) {
        links.add(new Link(from, text.length()));
    }

    List<Link> links() {
        return links;
    }

    /** The words in one piece. */
    String text() {
        return text.toString();
    }

    Optional<Lead> lead() {
        return lead;
    }

    /** The quantities that were found in it, in order. */
    List<Mention> said() {
        return said;
    }

    void found(List<Mention> mentions) {
        said = List.copyOf(mentions);
    }

    List<Tag> tags() {
        return tags;
    }

    /** Where a stretch of the text stands. */
    Span span(int from, int to) {
        int last = places[to - 1];
        return file.span(places[from], Math.min(end, Math.max(last + 1, places[from] + 1)));
    }

    /** Words; where escapes hide some characters, the others still know their place. */
    void words(String words, Span span) {
        String source = span.text();
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            int found = source.length() == words.length() ? i : source.indexOf(words.charAt(i), at);
            at = found < 0 ? at : found;
            add(words.charAt(i), span.start() + Math.min(at, Math.max(0, source.length() - 1)));
            at++;
        }
        end = Math.max(end, span.end());
    }

    void tag(String name, Span span) {
        tags.add(new Tag(name, text.length(), span));
        gap(span);
    }

    void gap(Span span) {
        add(GAP, span.start());
        end = Math.max(end, span.end());
    }

    private void add(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }
}
