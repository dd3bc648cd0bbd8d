package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.PlainLine;

/** The first page of a language: the letter, the rules people ask for most, what to do next. */
final class WelcomePage {
    private static final int LONGEST_EXCERPT = 190;

    private WelcomePage() {}

    static PageText of(Scene scene) {
        Optional<Article> letter = scene.text().letter();
        String title = letter.filter(article -> !article.title().isEmpty())
                .map(article -> PlainLine.of(article.title()))
                .orElse(scene.words("welcome.title"));
        Values values = new Values();
        letter.ifPresentOrElse(
                article -> ArticleText.put(article, title, scene, values), () -> ArticleText.putNone(title, values));
        values.with("cards", cards(scene));
        values.with("steps", steps(scene));
        values.with("structured", StructuredFacts.business(scene));
        return new PageText("welcome", title, description(scene.text()), values.map());
    }

    /** The beginning of the letter. */
    static String description(Translation text) {
        return text.letter()
                .map(letter -> Excerpt.of(letter.blocks(), text.language(), LONGEST_EXCERPT))
                .orElse("");
    }

    private static List<Map<String, Object>> cards(Scene scene) {
        return scene.packet().site().cards().stream()
                .flatMap(id -> card(id, scene).stream())
                .toList();
    }

    private static Optional<Map<String, Object>> card(ClauseId id, Scene scene) {
        for (Policy policy : scene.text().policies()) {
            for (Clause clause : policy.clauses()) {
                if (clause.id().equals(id)) {
                    return Optional.of(card(policy, clause, scene));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> card(Policy policy, Clause clause, Scene scene) {
        return new Values()
                .with("number", clause.number())
                .with("policy", policy.shortTitle())
                .with("title", Together.markup(PlainLine.of(clause.title())))
                .with("excerpt", Together.markup(Excerpt.of(clause.blocks(), scene.language(), LONGEST_EXCERPT)))
                .with("href", scene.links().to(clause.id()))
                .map();
    }

    private static List<Map<String, Object>> steps(Scene scene) {
        List<Map<String, Object>> steps = new ArrayList<>();
        scene.text().policies().stream().findFirst().ifPresent(policy -> steps.add(step("read", policy.id(), scene)));
        steps.add(step("sign", SitePlan.AGREEMENT, scene));
        if (SitePlan.start(scene.packet(), scene.text(), scene.facts()).contains(SitePlan.FIRST_SESSION)) {
            steps.add(step("prepare", SitePlan.FIRST_SESSION, scene));
        }
        return steps;
    }

    private static Map<String, Object> step(String name, String page, Scene scene) {
        return new Values()
                .with("title", scene.words("next." + name + ".title"))
                .with("text", scene.words("next." + name + ".text"))
                .with("href", scene.links().to(page))
                .map();
    }
}
