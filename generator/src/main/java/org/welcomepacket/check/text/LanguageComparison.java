package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;

/** Holds the languages of a policy against each other: the same clauses in the same order, the same boxes. */
public final class LanguageComparison {
    private final Predicate<ClauseId> isNamed;
    private final Findings findings;

    /**
     * A comparison.
     *
     * @param isNamed whether anything refers to a clause of this name
     */
    public LanguageComparison(Predicate<ClauseId> isNamed, Findings findings) {
        this.isNamed = isNamed;
        this.findings = findings;
    }

    /**
     * Compares the languages of one policy.
     *
     * @param first the file all others are held against
     * @param others by language
     */
    public void compare(TextFile first, Map<Language, TextFile> others) {
        List<TextFile> sound = new ArrayList<>();
        sound.add(first);
        others.values().stream()
                .filter(other -> !other.language().equals(first.language()))
                .forEach(sound::add);
        sound.removeIf(file -> !file.outline().sound());
        if (sound.size() > 1 && new ClauseNames(sound, isNamed, findings).agree() && sound.contains(first)) {
            sound.stream().skip(1).forEach(other -> {
                order(first, other);
                boxes(first, other);
            });
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
