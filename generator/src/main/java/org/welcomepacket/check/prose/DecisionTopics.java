package org.welcomepacket.check.prose;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.model.text.Language;

/** What the decisions are about, in the words by which the author calls them and their inputs in a language. */
final class DecisionTopics {
    private final Set<String> common;
    private final Map<RuleTable, Set<String>> words = new LinkedHashMap<>();

    DecisionTopics(Collection<RuleTable> tables, Language language, Set<String> common) {
        this.common = common;
        for (RuleTable table : tables) {
            Set<String> own = new HashSet<>(Context.stems(table.id().replace('-', ' '), common));
            table.titles().forEach(title -> own.addAll(Context.stems(title.in(language), common)));
            words.put(table, own);
        }
    }

    /** Whether a number's sentence has so many of the words of a decision that a fact belongs to. */
    boolean areOf(Mention mention, Fact fact, int least) {
        Set<String> sentence = mention.context().sentence(common);
        return words.entrySet().stream()
                .filter(table -> table.getKey().facts().contains(fact))
                .anyMatch(table ->
                        table.getValue().stream().filter(sentence::contains).count() >= least);
    }
}
