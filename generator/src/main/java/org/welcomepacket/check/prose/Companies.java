package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.model.text.Language;

/**
 * What facts are mentioned with: the telling words about their tags, in all texts of a language, and of their names. A
 * number in the company of a fact is probably about it.
 */
final class Companies {
    /** A word right beside a number tells hardly anything by itself, however rare it is. */
    private static final int COMMON = 5;

    private final Collection<List<ClauseText>> clauses;
    private final Language language;
    private final Set<String> common;
    private @Nullable Map<String, List<Tag>> found;
    private @Nullable Map<String, Integer> frequencies;

    /**
     * The companies of facts in a language.
     *
     * @param clauses all clauses of the packet, each in all languages
     */
    Companies(Collection<List<ClauseText>> clauses, Language language, Set<String> common) {
        this.clauses = clauses;
        this.language = language;
        this.common = common;
    }

    /**
     * A tag.
     *
     * @param place where
     * @param company what it is mentioned with
     * @param surroundings what stands about it
     */
    private record Tag(Context place, Set<String> company, Map<String, Double> surroundings) {}

    /** How many telling words a number and a fact are both mentioned with, in different sentences. */
    int shared(Mention mention, Fact fact) {
        Set<String> company = mention.context().company(common);
        int most = 0;
        for (Tag tag : all().getOrDefault(fact.name(), List.of())) {
            if (!tag.place().isInSentenceOf(mention.context())) {
                Set<String> shared = new HashSet<>(company);
                shared.retainAll(tag.company());
                most = Math.max(most, shared.size());
            }
        }
        return most;
    }

    /** How many telling words the sentence of a number shares with the sentences and the name of a fact. */
    int akin(Mention mention, Fact fact) {
        Set<String> sentence = mention.context().sentence(common);
        Set<String> shared = Context.stems(fact.name().replaceAll("[-.]", " "), common);
        shared.retainAll(sentence);
        int most = 0;
        for (Tag tag : all().getOrDefault(fact.name(), List.of())) {
            if (!tag.place().isInSentenceOf(mention.context())) {
                Set<String> words = tag.place().around(common);
                words.retainAll(sentence);
                words.removeAll(shared);
                most = Math.max(most, words.size());
            }
        }
        return shared.size() + most;
    }

    /**
     * How much what stands about a number is like what stands about a fact's tags in other sentences. What stands about
     * the tags of several facts tells less.
     */
    double likeness(Mention mention, Fact fact) {
        Map<String, Double> apart = mention.context().surroundings(common, true);
        Map<String, Double> within = mention.context().surroundings(common, false);
        double most = 0;
        for (Tag tag : all().getOrDefault(fact.name(), List.of())) {
            if (!tag.place().isInSentenceOf(mention.context())) {
                boolean sameLead = tag.place().lead().equals(mention.context().lead());
                Map<String, Double> own = sameLead ? within : apart;
                double sum = 0;
                for (Map.Entry<String, Double> word : tag.surroundings().entrySet()) {
                    double here = own.getOrDefault(word.getKey(), 0.0);
                    sum += Math.min(here, word.getValue()) / frequency(word.getKey());
                }
                most = Math.max(most, sum);
            }
        }
        return most;
    }

    /** Whether a tag says a fact somewhere. */
    boolean areTagged(Fact fact) {
        return all().containsKey(fact.name());
    }

    /** Whether a fact has its tag in the sentence of a number, which then says something else. */
    boolean isSaidBeside(Mention mention, Fact fact) {
        return all().getOrDefault(fact.name(), List.of()).stream()
                .anyMatch(tag -> tag.place().isInSentenceOf(mention.context()));
    }

    /** Whether a fact has its tag in the paragraph or the cell of a number. */
    boolean isSaidNear(Mention mention, Fact fact) {
        return all().getOrDefault(fact.name(), List.of()).stream()
                .anyMatch(tag -> tag.place().passage() == mention.context().passage());
    }

    /** About how many facts something stands. */
    private int frequency(String word) {
        Map<String, Integer> counted = frequencies;
        if (counted == null) {
            counted = new HashMap<>();
            for (List<Tag> tags : all().values()) {
                Set<String> seen = new HashSet<>();
                tags.forEach(tag -> seen.addAll(tag.surroundings().keySet()));
                for (String one : seen) {
                    counted.merge(one, 1, Integer::sum);
                }
            }
            frequencies = counted;
        }
        return Math.max(counted.getOrDefault(word, 0), word.indexOf(' ') < 0 ? 1 : COMMON);
    }

    private Map<String, List<Tag>> all() {
        if (found == null) {
            Map<String, List<Tag>> all = new HashMap<>();
            for (List<ClauseText> languages : clauses) {
                languages.stream()
                        .filter(clause -> clause.language().equals(language))
                        .flatMap(clause -> clause.tags().stream())
                        .forEach(tag -> {
                            Context place = Context.of(tag.passage(), tag.tag());
                            all.computeIfAbsent(tag.name(), name -> new ArrayList<>())
                                    .add(new Tag(place, place.company(common), place.surroundings(common, true)));
                        });
            }
            found = all;
        }
        return found;
    }
}
