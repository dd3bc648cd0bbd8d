package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Diagnostic;
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
    private final List<List<ClauseText>> clauses = new ArrayList<>();
    private final Map<Language, Judge> judges = new HashMap<>();

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
        Map<ClauseId, List<ClauseText>> byId = new LinkedHashMap<>();
        for (TextFile file : files) {
            for (ClauseText clause : ClauseText.of(file)) {
                byId.computeIfAbsent(clause.id(), id -> new ArrayList<>()).add(clause);
            }
        }
        clauses.addAll(byId.values());
        clauses.forEach(this::compare);
        for (TextFile file : files) {
            inShort(file, clauses).ifPresent(this::check);
        }
    }

    /** Looks at a text in which no tag can stand; what it only repeats is not said, for nothing could be done. */
    public void check(PlainText text) {
        Judge judge = judge(text.language());
        Set<Mention.Range> ranges = new HashSet<>();
        Optional<String> owner = text.owner()
                .filter(name -> name.words().containsKey(text.language()))
                .map(name -> name.in(text.language()));
        for (Mention mention : MentionFinder.in(Passage.of(text.words(), owner), LexiconReader.of(text.language()))) {
            Optional<Fact> fact = judge.contradicted(mention, text.about());
            if (fact.isPresent() && mention.range().map(ranges::add).orElse(true)) {
                findings.add(complaint(text.language()).untaggable(mention.whole(), fact.get()));
            }
        }
    }

    /**
     * A text in which no tag can stand.
     *
     * @param language its language
     * @param words the text
     * @param about the facts it is about
     * @param owner the name of the service, package or format that it describes
     */
    public record PlainText(Language language, Yaml.Scalar words, List<Fact> about, Optional<LocalText> owner) {
        /** Copies the list. */
        public PlainText {
            about = List.copyOf(about);
        }
    }

    /** The line above a policy is about all that its clauses are about. */
    private Optional<PlainText> inShort(TextFile file, Collection<List<ClauseText>> clauses) {
        Optional<Yaml> line = file.document().frontMatter().flatMap(front -> front.get("in-short"));
        if (!(line.orElse(null) instanceof Yaml.Scalar words)
                || MentionFinder.in(Passage.of(words, Optional.empty()), LexiconReader.of(file.language()))
                        .isEmpty()) {
            return Optional.empty();
        }
        Set<Fact> about = new LinkedHashSet<>();
        clauses.stream()
                .flatMap(List::stream)
                .filter(clause -> clause.id().policy().equals(file.id()))
                .forEach(clause -> about.addAll(clause.stated(known.facts())));
        about.addAll(known.ruledBy(file.id()));
        return Optional.of(new PlainText(file.language(), words, List.copyOf(about), Optional.empty()));
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
        Subject subject = Subject.of(clause, !others.isEmpty(), known);
        Judge judge = judge(clause.language());
        Complaint complaint = complaint(clause.language());
        for (List<Mention> one : clause.ranges()) {
            List<Remark> remarks = new ArrayList<>();
            for (Mention mention : one) {
                Translations.Instead place = instead.get(mention);
                if (place != null) {
                    boolean says = place.fact().says(mention);
                    remarks.add(new Remark(
                            complaint.instead(mention.whole(), place), says ? List.of(place.fact()) : List.of()));
                    onUse.accept(place.fact().name());
                    continue;
                }
                boolean everywhere = !others.isEmpty() && others.stream().allMatch(other -> other.says(mention));
                judge.judge(mention, subject, everywhere).ifPresent(verdict -> {
                    Mention about = verdict.repeats() ? mention : mention.whole();
                    verdict.facts().forEach(fact -> onUse.accept(fact.name()));
                    remarks.add(new Remark(
                            complaint.verdict(about, verdict), verdict.repeats() ? verdict.facts() : List.of()));
                });
            }
            gravest(one, remarks, complaint).ifPresent(findings::add);
        }
    }

    /**
     * What there is to say of one end of a range, or of a number.
     *
     * @param finding in words
     * @param repeated the facts that it repeats; none when it contradicts one
     */
    private record Remark(Diagnostic finding, List<Fact> repeated) {}

    /** One finding for a range. */
    private static Optional<Diagnostic> gravest(List<Mention> one, List<Remark> remarks, Complaint complaint) {
        Optional<Diagnostic> error = remarks.stream()
                .map(Remark::finding)
                .filter(Diagnostic::isError)
                .findFirst();
        Optional<Diagnostic> doubt = remarks.stream()
                .filter(remark -> remark.repeated().isEmpty())
                .map(Remark::finding)
                .findFirst();
        if (error.isPresent() || doubt.isPresent() || remarks.size() < 2) {
            return error.or(() -> doubt)
                    .or(() -> remarks.stream().map(Remark::finding).findFirst());
        }
        List<Fact> facts = remarks.stream()
                .map(remark -> remark.repeated().get(0))
                .distinct()
                .toList();
        return facts.stream().allMatch(Fact::isNamed)
                ? Optional.of(complaint.range(one.get(0).whole(), facts))
                : Optional.of(remarks.get(0).finding());
    }

    private Judge judge(Language language) {
        return judges.computeIfAbsent(language, key -> {
            Lexicon words = LexiconReader.of(key);
            Companies companies = new Companies(clauses, key, words.topics().common());
            Offers offers = new Offers(known, new OfferNames(known.offers(), key, words), words);
            DecisionTopics topics = new DecisionTopics(
                    known.decisions().values(), key, words.topics().common());
            Missing missing = new Missing(known, companies, clauses, key, words);
            return new Judge(known, offers, new SpokenRows(key, words), companies, topics, missing, words);
        });
    }

    private Complaint complaint(Language language) {
        return new Complaint(wordings.apply(language), LexiconReader.of(language));
    }
}
