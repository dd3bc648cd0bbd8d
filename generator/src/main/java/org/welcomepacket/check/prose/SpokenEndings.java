package org.welcomepacket.check.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.welcomepacket.check.prose.RuleTable.Ending;
import org.welcomepacket.check.prose.RuleTable.Row;
import org.welcomepacket.model.text.Language;

/** Tells to which outcome of a decision a sentence says that something comes. */
final class SpokenEndings {
    private static final int SAID = 4;

    private final Lexicon words;
    private final Map<String, Set<String>> telling = new HashMap<>();

    SpokenEndings(RuleTable table, Language language, Lexicon words) {
        this.words = words;
        for (Row row : table.rows()) {
            telling.computeIfAbsent(row.ending().outcome(), id -> words(row.ending(), language));
        }
        Map<String, Integer> often = new HashMap<>();
        telling.values().forEach(own -> own.forEach(word -> often.merge(word, 1, Integer::sum)));
        telling.values().forEach(own -> own.removeIf(word -> often.getOrDefault(word, 0) > 1));
    }

    private Set<String> words(Ending ending, Language language) {
        Set<String> common = words.topics().common();
        Set<String> own = new HashSet<>(Context.stems(ending.outcome().replace('-', ' '), common));
        ending.text().ifPresent(text -> own.addAll(Context.stems(text.in(language), common)));
        return own;
    }

    /** The rows with the outcome that the number's sentence says; none when it says none. */
    List<Row> among(List<Row> rows, Mention mention) {
        int most =
                rows.stream().mapToInt(row -> said(row.ending(), mention)).max().orElse(0);
        return most == 0
                ? List.of()
                : rows.stream()
                        .filter(row -> said(row.ending(), mention) == most)
                        .toList();
    }

    /** Whether a sentence says one thing of one length of time, without a word that turns it round. */
    boolean isSure(Mention mention) {
        Context context = mention.context();
        boolean alone = others(mention).noneMatch(other -> other.isLike(mention));
        boolean said = isFree(context)
                != (context.hasInSentence(words.topics().whole())
                        || others(mention).anyMatch(other -> other.readings().get(0) instanceof Quantity.Share));
        boolean length = mention.readings().get(0) instanceof Quantity.Length;
        return length && alone && said && !context.hasInSentence(words.topics().negations());
    }

    private int said(Ending ending, Mention mention) {
        Context context = mention.context();
        boolean amount = others(mention)
                .filter(other -> !other.isLike(mention))
                .anyMatch(other -> ending.amounts().stream().anyMatch(fact -> fact.says(other)));
        boolean whole = ending.amounts().stream().anyMatch(SpokenEndings::isWhole)
                && context.hasInSentence(words.topics().whole());
        boolean free = ending.free() && isFree(context);
        Set<String> shared = new HashSet<>(context.sentence(words.topics().common()));
        shared.retainAll(telling.getOrDefault(ending.outcome(), Set.of()));
        return (amount || whole || free ? SAID : 0) + Math.min(shared.size(), SAID - 1);
    }

    private boolean isFree(Context context) {
        return context.hasInSentence(words.topics().free());
    }

    private static boolean isWhole(Fact fact) {
        return fact.quantities().stream()
                .anyMatch(q ->
                        q instanceof Quantity.Share share && share.percent().intValue() == 100);
    }

    private static Stream<Mention> others(Mention mention) {
        Context context = mention.context();
        return context.passage().said().stream()
                .filter(other -> !other.loose() && !other.equals(mention))
                .filter(other -> context.isInSentenceOf(other.context()));
    }
}
