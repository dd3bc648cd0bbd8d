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
    private final Collection<List<ClauseText>> clauses;
    private final Language language;
    private final Set<String> common;
    private @Nullable Map<String, List<Tag>> found;

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
     */
    private record Tag(Context place, Set<String> company) {}

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
                                    .add(new Tag(place, place.company(common)));
                        });
            }
            found = all;
        }
        return found;
    }
}
