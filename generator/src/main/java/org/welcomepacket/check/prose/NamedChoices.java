package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.check.prose.RuleTable.Column;
import org.welcomepacket.model.text.Language;

/** Tells for which of the things that an input of a decision can be a number is meant, by the words in its sentence. */
final class NamedChoices {
    private final Column column;
    private final Language language;
    private final Lexicon words;
    private final OfferNames names;

    NamedChoices(Column column, Language language, Lexicon words) {
        this.column = column;
        this.language = language;
        this.words = words;
        List<Known.Offer> choices = new ArrayList<>();
        column.choices().forEach((id, name) -> choices.add(new Known.Offer(column.name() + "." + id, name)));
        this.names = new OfferNames(choices, language, words);
    }

    /**
     * A choice that is named.
     *
     * @param ids which, often one
     * @param first its first piece
     * @param last its last piece
     */
    private record Hit(Set<String> ids, int first, int last) {}

    /** The choices; none when the words leave them open. */
    Set<String> of(Mention mention) {
        Context context = mention.context();
        if (column.telling() == RuleTable.Telling.BY_TOPIC) {
            return byTopic(context);
        }
        List<Hit> hits = hits(context.tokens(), context.from(), context.to());
        hits.removeIf(hit -> hit.first() <= context.last() && hit.last() >= context.first());
        if (hits.isEmpty()) {
            hits = context.lead()
                    .filter(lead -> lead.passage() != context.passage())
                    .map(lead -> Tokens.of(lead.passage().text()))
                    .map(tokens -> hits(tokens, 0, tokens.size()))
                    .orElse(List.of());
            return ids(hits);
        }
        return ids(nearest(hits, mention));
    }

    private static Set<String> ids(List<Hit> hits) {
        Set<String> ids = new LinkedHashSet<>();
        hits.forEach(hit -> ids.addAll(hit.ids()));
        return ids;
    }

    private List<Hit> hits(Tokens tokens, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        if (column.telling() == RuleTable.Telling.BY_WEEKDAY) {
            for (int i = from; i < to; i++) {
                Set<String> days = words.calendar().weekdays().get(tokens.word(i));
                if (days != null) {
                    hits.add(new Hit(days, i, i));
                }
            }
            return hits;
        }
        int stem = column.name().length() + 1;
        names.between(tokens, from, to)
                .forEach(name ->
                        hits.add(new Hit(Set.of(name.offer().stem().substring(stem)), name.first(), name.last())));
        return hits;
    }

    /**
     * Where names and numbers alternate, those that belong to the number: {@code sessions 24 hours, workshops 14 days},
     * {@code 24 hours for sessions, 14 days for workshops}. Otherwise all.
     */
    private static List<Hit> nearest(List<Hit> hits, Mention mention) {
        Context context = mention.context();
        List<Integer> numbers = context.passage().said().stream()
                .filter(other -> !other.loose() && other.isLike(mention) && context.isInSentenceOf(other.context()))
                .map(other -> other.context().first())
                .toList();
        int firstName = hits.stream().mapToInt(Hit::first).min().orElse(0);
        int firstNumber = numbers.stream().mapToInt(at -> at).min().orElse(context.first());
        boolean namesFirst = firstName < firstNumber;
        int edge = namesFirst
                ? hits.stream()
                        .mapToInt(Hit::first)
                        .filter(at -> at < context.first())
                        .max()
                        .orElse(-1)
                : hits.stream()
                        .mapToInt(Hit::first)
                        .filter(at -> at > context.first())
                        .min()
                        .orElse(-1);
        List<Hit> own = edge < 0
                ? List.of()
                : hits.stream()
                        .filter(hit -> namesFirst == hit.first() < context.first())
                        .filter(hit -> numbers.stream()
                                .noneMatch(at -> at > Math.min(hit.first(), edge) && at < Math.max(hit.first(), edge)))
                        .toList();
        return own.isEmpty() ? hits : own;
    }

    /** {@code a first visit} of the input {@code first-visit}; {@code not your first visit} is the other choice. */
    private Set<String> byTopic(Context context) {
        Set<String> common = words.topics().common();
        String topic = column.topics()
                .map(label -> label.in(language))
                .orElse(column.name().replace('-', ' '));
        Set<String> stems = Context.stems(topic, common);
        boolean told = !stems.isEmpty() && context.sentence(common).containsAll(stems);
        return told ? Set.of(context.hasInSentence(words.topics().negations()) ? "no" : "yes") : Set.of();
    }

    /** All of a table's columns. */
    static Map<String, NamedChoices> of(RuleTable table, Language language, Lexicon words) {
        Map<String, NamedChoices> all = new LinkedHashMap<>();
        table.columns().forEach(column -> all.put(column.name(), new NamedChoices(column, language, words)));
        return all;
    }
}
