package org.welcomepacket.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.check.text.Rewordings;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.check.text.TextMaker;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Statement;
import org.welcomepacket.model.text.Language;

/** Collects, over the languages, what clauses and the letter state beside their words. */
final class Statements {
    private final Rewordings rewordings;
    private final Map<String, Set<String>> facts = new LinkedHashMap<>();
    private final Map<String, Map<Language, Article>> timeless = new LinkedHashMap<>();

    Statements(Rewordings rewordings) {
        this.rewordings = rewordings;
    }

    /**
     * Takes the texts of a language; pages of the site state nothing.
     *
     * @param maker has made them
     * @param timelessMaker makes them again where they name the edition, for no edition
     */
    void add(List<TextFile> files, TextMaker maker, TextMaker timelessMaker) {
        Map<String, Set<String>> named = maker.named();
        for (TextFile file : files) {
            switch (file.kind()) {
                case LETTER -> {
                    take(file.id(), named);
                    if (namesEdition(file.id(), named)) {
                        put(file.id(), file.language(), timelessMaker.article(file));
                    }
                }
                case POLICY -> {
                    List<String> ids = file.outline().parts().stream()
                            .map(part -> file.id() + "#" + part.id())
                            .toList();
                    ids.forEach(id -> take(id, named));
                    if (ids.stream().anyMatch(id -> namesEdition(id, named))) {
                        timelessMaker.policy(file).clauses().stream()
                                .filter(clause -> namesEdition(clause.id().toString(), named))
                                .forEach(clause -> put(clause.id().toString(), file.language(), article(clause)));
                    }
                }
                case PAGE -> {}
            }
        }
    }

    Map<String, Statement> all() {
        Map<String, Statement> all = new LinkedHashMap<>();
        facts.forEach((id, names) ->
                all.put(id, new Statement(names, rewordings.of(id), timeless.getOrDefault(id, Map.of()))));
        return all;
    }

    private void take(String id, Map<String, Set<String>> named) {
        facts.computeIfAbsent(id, i -> new LinkedHashSet<>()).addAll(named.getOrDefault(id, Set.of()));
    }

    private static boolean namesEdition(String id, Map<String, Set<String>> named) {
        return named.getOrDefault(id, Set.of()).stream().anyMatch(name -> name.startsWith("edition."));
    }

    private void put(String id, Language language, Article text) {
        timeless.computeIfAbsent(id, i -> new LinkedHashMap<>()).put(language, text);
    }

    private static Article article(Clause clause) {
        return new Article(clause.id().toString(), clause.title(), "", clause.blocks(), clause.notes());
    }
}
