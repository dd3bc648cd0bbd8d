package org.welcomepacket.check.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.markdown.RawDocument.Rewording;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Span;

/** Which clauses the author has marked as only reworded: {@code <!-- welcome: reworded 4 -->} in edition 4 alone. */
public final class Rewordings {
    private final String edition;
    private final Map<String, Map<Language, Span>> marks = new LinkedHashMap<>();

    /** The marks of an edition. */
    public Rewordings(int edition) {
        this.edition = Integer.toString(edition);
    }

    /** Takes the marks of a file; warns of those that mean nothing. */
    public void take(TextFile file, Findings findings) {
        for (Rewording mark : file.document().rewordings()) {
            Optional<String> clause = clause(file, mark.block());
            if (clause.isEmpty()) {
                findings.add(
                        Code.STALE_REWORDING,
                        mark.span(),
                        "nobody signs this page, so it cannot be marked as reworded",
                        "leave the comment out");
            } else if (mark.edition().equals(edition)) {
                marks.computeIfAbsent(clause.get(), id -> new LinkedHashMap<>())
                        .putIfAbsent(file.language(), mark.span());
            } else {
                findings.add(
                        Code.STALE_REWORDING,
                        mark.span(),
                        "this mark speaks of edition " + mark.edition() + ", but this is edition " + edition,
                        "leave the comment out; if the clause was only reworded in this edition too, write 'reworded "
                                + edition + "'");
            }
        }
    }

    /** Where a clause is marked, by language. */
    public Map<Language, Span> of(String clause) {
        return marks.getOrDefault(clause, Map.of());
    }

    /** The clause in which a block stands: the last that begins no later. */
    private static Optional<String> clause(TextFile file, Span block) {
        if (file.kind() == TextFile.Kind.PAGE) {
            return Optional.empty();
        }
        List<Outline.Part> parts = file.outline().parts();
        Outline.Part found = parts.get(0);
        for (Outline.Part part : parts) {
            found = part.place().start() <= block.start() ? part : found;
        }
        return Optional.of(
                file.kind() == TextFile.Kind.LETTER ? file.id() : new ClauseId(file.id(), found.id()).toString());
    }
}
