package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.wording.Wording;

/**
 * Finds numbers in prose that repeat a fact of the packet (a warning) or contradict one their clause is about (an
 * error). {@link Subject} says what a clause is about, {@link Judge} when a number contradicts it.
 */
public final class ProseCheck {
    private final Known known;
    private final Function<Language, Wording> wordings;
    private final Findings findings;
    private final Consumer<String> onUse;

    /**
     * A check.
     *
     * @param known the facts
     * @param wordings how each language of the packet words a value
     * @param onUse takes the names of facts that a finding tells the author to use
     */
    public ProseCheck(Known known, Function<Language, Wording> wordings, Findings findings, Consumer<String> onUse) {
        this.known = known;
        this.wordings = wordings;
        this.findings = findings;
        this.onUse = onUse;
    }

    /** Looks at all texts of the packet, in all languages. */
    public void check(List<TextFile> files) {
        Map<ClauseId, List<ClauseText>> clauses = new LinkedHashMap<>();
        for (TextFile file : files) {
            for (ClauseText clause : ClauseText.of(file)) {
                clauses.computeIfAbsent(clause.id(), id -> new ArrayList<>()).add(clause);
            }
        }
        clauses.values().forEach(this::compare);
        for (TextFile file : files) {
            inShort(file, clauses.values()).ifPresent(this::check);
        }
    }

    /** Looks at a text in which no tag can stand; what it only repeats is not said, for nothing could be done. */
    public void check(PlainText text) {
        Judge judge = new Judge(known);
        for (Mention mention : mentions(text.language(), text.words())) {
            judge.contradicted(mention, text.about())
                    .ifPresent(fact ->
                            findings.add(new Complaint(wordings.apply(text.language())).untaggable(mention, fact)));
        }
    }

    /**
     * A text in which no tag can stand.
     *
     * @param language its language
     * @param words the text
     * @param about the facts it is about
     */
    public record PlainText(Language language, Yaml.Scalar words, List<Fact> about) {
        /** Copies the list. */
        public PlainText {
            about = List.copyOf(about);
        }
    }

    private static List<Mention> mentions(Language language, Yaml.Scalar words) {
        return MentionFinder.in(Passage.of(words), LexiconReader.of(language));
    }

    /** The line above a policy is about all that its clauses are about. */
    private Optional<PlainText> inShort(TextFile file, Collection<List<ClauseText>> clauses) {
        Optional<Yaml> line = file.document().frontMatter().flatMap(front -> front.get("in-short"));
        if (!(line.orElse(null) instanceof Yaml.Scalar words)
                || mentions(file.language(), words).isEmpty()) {
            return Optional.empty();
        }
        Set<Fact> about = new LinkedHashSet<>();
        clauses.stream()
                .flatMap(List::stream)
                .filter(clause -> clause.id().policy().equals(file.id()))
                .forEach(clause -> about.addAll(clause.stated(known.facts())));
        known.clauses().forEach((clause, facts) -> {
            if (clause.policy().equals(file.id())) {
                about.addAll(facts);
            }
        });
        return Optional.of(new PlainText(file.language(), words, List.copyOf(about)));
    }

    private void compare(List<ClauseText> languages) {
        for (ClauseText clause : languages) {
            if (!clause.said().isEmpty()) {
                check(
                        clause,
                        languages.stream()
                                .filter(other -> !other.language().equals(clause.language()))
                                .toList());
            }
        }
    }

    private void check(ClauseText clause, List<ClauseText> others) {
        Map<Mention, Translations.Instead> instead = new Translations(known.facts()).instead(clause, others);
        Subject subject = Subject.of(clause, known);
        Judge judge = new Judge(known);
        Complaint complaint = new Complaint(wordings.apply(clause.language()));
        for (ClauseText.Said said : clause.said()) {
            Mention mention = said.mention();
            Translations.Instead place = instead.get(mention);
            if (place != null) {
                onUse.accept(place.fact().name());
                findings.add(complaint.instead(mention, place));
                continue;
            }
            boolean everywhere = !others.isEmpty() && others.stream().allMatch(other -> other.says(mention));
            judge.judge(mention, subject, everywhere).ifPresent(verdict -> {
                verdict.facts().forEach(fact -> onUse.accept(fact.name()));
                findings.add(complaint.verdict(mention, verdict));
            });
        }
    }
}
