package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.check.text.Outline;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Span;

/**
 * One clause in one language, or a whole letter or page: what its own words say, and what its tags say.
 *
 * @param language its language
 * @param id which clause
 * @param said quantities in the author's words, in order
 * @param tags tags, in order
 * @param tables decisions it shows as a table or by examples
 */
record ClauseText(Language language, ClauseId id, List<Said> said, List<Tagged> tags, Set<String> tables) {
    /**
     * A quantity and how far into the clause it stands.
     *
     * @param mention the quantity
     * @param depth 0 at the beginning, 1 at the end
     */
    record Said(Mention mention, double depth) {}

    /**
     * A tag and how far into the clause it stands.
     *
     * @param name what it names
     * @param span where
     * @param depth 0 at the beginning, 1 at the end
     * @param passage in which it stands
     * @param tag its place there
     */
    record Tagged(String name, Span span, double depth, Passage passage, Passage.Tag tag) {}

    /** The clauses of a file. */
    static List<ClauseText> of(TextFile file) {
        Lexicon words = LexiconReader.of(file.language());
        List<ClauseText> clauses = new ArrayList<>();
        for (Outline.Part part : file.outline().parts()) {
            PassageMaker maker =
                    new PassageMaker(file.document().file(), file.document().notes());
            part.heading().ifPresent(heading -> maker.title(heading.content()));
            maker.blocks(part.blocks());
            ClauseId id = new ClauseId(
                    file.kind() == TextFile.Kind.POLICY ? file.id() : file.kind() + " " + file.id(), part.id());
            clauses.add(of(file.language(), id, maker, words));
        }
        return clauses;
    }

    private static ClauseText of(Language language, ClauseId id, PassageMaker maker, Lexicon words) {
        double total =
                1.0 + maker.passages().stream().mapToInt(p -> p.text().length()).sum();
        List<Said> said = new ArrayList<>();
        List<Tagged> tags = new ArrayList<>();
        int before = 0;
        for (Passage passage : maker.passages()) {
            for (Passage.Tag tag : passage.tags()) {
                tags.add(new Tagged(tag.name(), tag.span(), (before + tag.at()) / total, passage, tag));
            }
            for (Mention mention : MentionFinder.in(passage, words)) {
                said.add(new Said(mention, (before + mention.at()) / total));
            }
            before += passage.text().length();
        }
        return new ClauseText(language, id, said, tags, maker.tables());
    }

    /** Whether it is a letter or a page. */
    boolean isOutsidePolicies() {
        return id.policy().indexOf(' ') >= 0;
    }

    /** What its words say, both ends of a range together. */
    List<List<Mention>> ranges() {
        List<List<Mention>> all = new ArrayList<>();
        for (Said said : said) {
            Mention mention = said.mention();
            List<Mention> last = all.isEmpty() ? List.of() : all.get(all.size() - 1);
            if (mention.range().isPresent()
                    && !last.isEmpty()
                    && last.get(0).range().equals(mention.range())) {
                last.add(mention);
            } else {
                all.add(new ArrayList<>(List.of(mention)));
            }
        }
        return all;
    }

    /** Whether its words say a quantity. */
    boolean says(Mention mention) {
        return said.stream().anyMatch(s -> s.mention().means(mention));
    }

    /** The facts its tags say. */
    Set<Fact> stated(Map<String, Fact> facts) {
        Set<Fact> stated = new LinkedHashSet<>();
        for (Tagged tag : tags) {
            Fact fact = facts.get(tag.name());
            if (fact != null) {
                stated.add(fact);
            }
        }
        return stated;
    }
}
