package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.text.PlainLine;

/** What clients can expect: the author's words, when and how we can be reached, and every policy in a line. */
final class ExpectPage {
    private ExpectPage() {}

    static PageText of(Scene scene) {
        String title = scene.words("expect.title");
        Values values = new Values();
        scene.article(SitePlan.EXPECT)
                .ifPresentOrElse(
                        article -> ArticleText.put(article, title, scene, values),
                        () -> ArticleText.putNone(title, values));
        values.with("rows", facts(scene));
        values.with("policies", policies(scene));
        return new PageText("expect", title, scene.words("expect.description"), values.map());
    }

    /** When and how the business can be reached: rows of a label, a text and perhaps an address. */
    static List<Map<String, Object>> facts(Scene scene) {
        Business business = scene.packet().business();
        List<Map<String, Object>> rows = new ArrayList<>();
        add(rows, "hours", scene.fact("business.hours"), "", scene);
        add(rows, "closed", scene.fact("business.closed"), "", scene);
        add(
                rows,
                "phone",
                business.phone(),
                business.phone().map(Telephone::address).orElse(""),
                scene);
        add(
                rows,
                "email",
                business.email(),
                business.email().map(e -> "mailto:" + e).orElse(""),
                scene);
        add(rows, "address", address(business), "", scene);
        add(rows, "assistant", business.assistant(), "", scene);
        return rows;
    }

    private static Optional<String> address(Business business) {
        return business.address().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", business.address()));
    }

    private static void add(
            List<Map<String, Object>> rows, String label, Optional<String> text, String href, Scene scene) {
        text.ifPresent(words -> rows.add(new Values()
                .with("label", scene.words("expect." + label))
                .with("text", words)
                .with("shown", Together.markup(words))
                .with("href", href)
                .map()));
    }

    private static List<Map<String, Object>> policies(Scene scene) {
        return scene.text().policies().stream()
                .map(policy -> new Values()
                        .with("number", policy.number())
                        .with("title", Together.markup(PlainLine.of(policy.title())))
                        .with("in-short", policy.inShort().map(Together::markup).orElse(Markup.NONE))
                        .with("href", scene.links().to(policy.id()))
                        .map())
                .toList();
    }
}
