package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.text.PlainLine;

/** The way to every page of the language, and on from a policy to its clauses. */
final class Navigation {
    private Navigation() {}

    static Map<String, Object> of(Scene scene) {
        return new Values()
                .with("start", start(scene))
                .with(
                        "policies",
                        scene.text().policies().stream()
                                .map(p -> policy(p, scene))
                                .toList())
                .with(
                        "more",
                        scene.more().stream()
                                .map(page -> item(page.id(), page.shortTitle(), scene))
                                .toList())
                .with("sign", item(SitePlan.AGREEMENT, scene.words("nav.sign"), scene))
                .map();
    }

    /** The same page in every language: readers stay where they are. */
    static List<Map<String, Object>> languages(Scene scene, String current) {
        Packet packet = scene.packet();
        Address from = scene.address();
        String page = scene.id();
        return packet.translations().stream()
                .map(text -> {
                    boolean there = page.equals(SitePlan.INDEX)
                            || SitePlan.pages(packet, text, scene.facts()).contains(page);
                    Address to = SitePlan.page(text.language(), there ? page : SitePlan.INDEX);
                    return new Values()
                            .with("tag", text.language().tag())
                            .with("name", text.messages().text("site.language"))
                            .with("href", from.to(to))
                            .with(
                                    "url",
                                    packet.site()
                                            .baseUrl()
                                            .map(base -> base + to.encoded())
                                            .orElse(from.to(to)))
                            .with("current", text.language().tag().equals(current))
                            .map();
                })
                .toList();
    }

    private static List<Map<String, Object>> start(Scene scene) {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(item(SitePlan.INDEX, scene.words("nav.welcome"), scene));
        for (String id : SitePlan.start(scene.packet(), scene.text(), scene.facts())) {
            String label = scene.article(id).map(Article::shortTitle).orElse(scene.words("nav." + id));
            items.add(item(id, label, scene));
        }
        return items;
    }

    private static Map<String, Object> policy(Policy policy, Scene scene) {
        boolean current = policy.id().equals(scene.id());
        List<Map<String, Object>> clauses = current
                ? policy.clauses().stream()
                        .filter(Clause::isHeaded)
                        .map(clause -> new Values()
                                .with("href", scene.links().to(clause.id()))
                                .with("label", PlainLine.of(clause.title()))
                                .with("number", clause.number())
                                .map())
                        .toList()
                : List.of();
        return new Values()
                .withAll(item(policy.id(), policy.shortTitle(), scene))
                .with("number", Integer.toString(policy.number()))
                .with("clauses", clauses)
                .map();
    }

    private static Map<String, Object> item(String id, String label, Scene scene) {
        return new Values()
                .with("href", scene.links().to(id))
                .with("label", label)
                .with("current", id.equals(scene.id()))
                .map();
    }
}
