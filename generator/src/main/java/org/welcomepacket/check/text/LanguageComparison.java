package org.welcomepacket.check.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;

/** Holds the languages of a policy against each other: the same clauses in the same order, the same boxes. */
public final class LanguageComparison {
    private final Findings findings;

    /** A comparison. */
    public LanguageComparison(Findings findings) {
        this.findings = findings;
    }

    /**
     * Compares the languages of one policy.
     *
     * @param first the file all others are held against
     * @param others by language
     */
    public void compare(TextFile first, Map<Language, TextFile> others) {
        others.forEach((language, other) -> {
            if (!language.equals(first.language())
                    && first.outline().sound()
                    && other.outline().sound()) {
                compare(first, other);
            }
        });
    }

    private void compare(TextFile first, TextFile other) {
        int before = findings.size();
        missing(first, other);
        missing(other, first);
        if (findings.size() == before) {
            order(first, other);
            boxes(first, other);
        }
    }

    private void missing(TextFile from, TextFile in) {
        for (Outline.Part part : from.outline().parts()) {
            if (in.outline().has(part.id())) {
                continue;
            }
            boolean headed = part.heading().isPresent();
            if (!headed && part.id().equals(ClauseId.WHOLE)) {
                continue;
            }
            findings.add(new Diagnostic(
                    Code.CLAUSE_MISMATCH,
                    part.heading()
                            .flatMap(RawBlock.Heading::id)
                            .map(RawBlock.Id::span)
                            .orElse(part.place()),
                    headed
                            ? "clause '" + part.id() + "' is missing in " + in.language()
                            : "there is text before the first heading here, but not in " + in.language(),
                    headed
                            ? "add it to " + in.start().file().path() + ", or give both the same name"
                            : "add it to " + in.start().file().path() + ", or take it out here",
                    List.of(new Diagnostic.Related(in.start(), "this is the file in " + in.language()))));
        }
    }

    private void order(TextFile first, TextFile other) {
        List<Outline.Part> expected = first.outline().parts();
        List<Outline.Part> found = other.outline().parts();
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            if (!expected.get(i).id().equals(found.get(i).id())) {
                findings.add(new Diagnostic(
                        Code.CLAUSE_MISMATCH,
                        found.get(i).place(),
                        "here " + first.language() + " has clause '"
                                + expected.get(i).id() + "': the order differs",
                        "bring the clauses into the same order, so that their numbers agree",
                        List.of(new Diagnostic.Related(expected.get(i).place(), "its place in " + first.language()))));
                return;
            }
        }
    }

    private void boxes(TextFile first, TextFile other) {
        for (Outline.Part part : first.outline().parts()) {
            Optional<Outline.Part> same = other.outline().parts().stream()
                    .filter(p -> p.id().equals(part.id()))
                    .findFirst();
            int here = boxes(part.blocks());
            int there = same.map(p -> boxes(p.blocks())).orElse(here);
            if (here != there) {
                findings.add(new Diagnostic(
                        Code.CLAUSE_MISMATCH,
                        same.orElse(part).place(),
                        "this clause has " + there + " boxes to tick, but " + here + " in " + first.language(),
                        "give it the same boxes in the same order in every language",
                        List.of(new Diagnostic.Related(part.place(), "its place in " + first.language()))));
            }
        }
    }

    private static int boxes(List<RawBlock> blocks) {
        int count = 0;
        for (RawBlock block : blocks) {
            if (block instanceof RawBlock.Listing listing) {
                for (RawBlock.Item item : listing.items()) {
                    count += (item.ticked().isPresent() ? 1 : 0) + boxes(item.blocks());
                }
            } else if (block instanceof RawBlock.Quote quote) {
                count += boxes(quote.blocks());
            }
        }
        return count;
    }
}
