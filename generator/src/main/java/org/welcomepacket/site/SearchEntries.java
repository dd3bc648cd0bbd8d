package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.model.text.PlainText;

/** Every place of a language that a search can lead to: clauses, parts of pages, sessions, services. */
final class SearchEntries {
    private final Scene scene;
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(Scene scene) {
        this.scene = scene;
    }

    /** In the order of the navigation. */
    static List<SearchEntry> of(Material material) {
        Translation text = material.text();
        SearchEntries all = new SearchEntries(new Scene(material, SitePlan.SEARCH_INDEX));
        text.letter().ifPresent(letter -> all.article(letter, SitePlan.INDEX));
        SitePlan.start(material.packet(), text, material.facts()).forEach(all::composed);
        text.policies().forEach(all::policy);
        SitePlan.more(text).forEach(page -> all.article(page, page.id()));
        all.add(SitePlan.AGREEMENT, "", all.scene.words("sign.title"), "", all.scene.words("sign.lead"));
        return all.entries;
    }

    private void composed(String id) {
        switch (id) {
            case SitePlan.FIRST_SESSION -> {
                words(id);
                FirstSessionPage.formats(scene)
                        .forEach(format -> place(id, format, rows(format.getOrDefault("rows", List.of()))));
            }
            case SitePlan.EXPECT -> {
                words(id);
                add(id, "", scene.words("expect.reach"), title(id), rows(ExpectPage.facts(scene)));
            }
            case SitePlan.SERVICES -> {
                words(id);
                ServicesPage.services(scene).forEach(service -> place(id, service, about(service)));
                ServicesPage.packages(scene).forEach(sessions -> place(id, sessions, about(sessions)));
            }
            case SitePlan.RULES -> {
                words(id);
                scene.packet().rules().decisions().forEach(decision -> {
                    String text = PlainText.of(List.of(RulesPage.table(decision, scene)), List.of());
                    add(id, "_" + decision.id(), RulesPage.label(decision, scene), title(id), text);
                });
            }
            case SitePlan.CHANGES -> add(id, "", title(id), "", ChangesPage.inShort(scene));
            default -> throw new IllegalArgumentException("a page of a new kind: " + id);
        }
    }

    /** The author's words on a page of ours. */
    private void words(String id) {
        scene.article(id)
                .ifPresentOrElse(
                        article -> article(article, id),
                        () -> add(id, "", title(id), "", scene.words(id + ".description")));
    }

    private void place(String page, Map<String, Object> values, String text) {
        String fragment = String.valueOf(values.get("id"));
        add(page, fragment, String.valueOf(values.get("name")), title(page), text);
    }

    private static String about(Map<String, Object> values) {
        return List.of("description", "price", "length", "formats", "delivered").stream()
                .map(name -> String.valueOf(values.getOrDefault(name, "")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String rows(Object rows) {
        return ((List<?>) rows)
                .stream()
                        .map(row -> (Map<?, ?>) row)
                        .map(row -> row.get("label") + ": " + row.get("text"))
                        .collect(Collectors.joining(". "));
    }

    private String title(String id) {
        return scene.article(id).map(Article::shortTitle).orElseGet(() -> scene.words("nav." + id));
    }

    private void policy(Policy policy) {
        for (Clause clause : policy.clauses()) {
            String text = PlainText.of(clause.blocks(), clause.notes());
            String section = clause.isHeaded() ? policy.shortTitle() : "";
            String words = clause.isHeaded() ? text : policy.inShort().orElse("") + " " + text;
            entries.add(new SearchEntry(
                    scene.links().to(clause.id()), clause.number(), PlainText.of(clause.title()), section, words));
        }
    }

    /** A page by the headings that can be jumped to. */
    private void article(Article article, String page) {
        String title = article.title().isEmpty() ? article.shortTitle() : PlainText.of(article.title());
        Optional<Block.Heading> heading = Optional.empty();
        List<Block> part = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Heading next && !next.id().isEmpty()) {
                part(heading, part, page, title);
                heading = Optional.of(next);
                part = new ArrayList<>();
            } else {
                part.add(block);
            }
        }
        part(heading, part, page, title);
    }

    private void part(Optional<Block.Heading> heading, List<Block> part, String page, String title) {
        List<Note> none = List.of();
        String text = PlainText.of(part, none);
        if (heading.isPresent()) {
            add(page, heading.get().id(), PlainText.of(heading.get().content()), title, text);
        } else {
            add(page, "", title, "", text);
        }
    }

    private void add(String page, String fragment, String title, String section, String text) {
        String href = scene.address().to(SitePlan.page(scene.language(), page), fragment);
        entries.add(new SearchEntry(href, "", title, section, text));
    }
}
