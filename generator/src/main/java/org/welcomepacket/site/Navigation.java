package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.text.PlainLine;

/**
 * The way to every page of a language, and on from a policy to its clauses. All pages of a language stand in one folder,
 * so that their items are the same but for the page the reader is on. Of very many policies, only those about the
 * reader's are listed, and where the list of all is: otherwise pages would grow with their number.
 */
final class Navigation {
    private static final int LONGEST_LIST = 30;
    private static final int NEIGHBOURS = 2;

    private final List<Map<String, Object>> start;
    private final List<Map<String, Object>> policies;
    private final List<Map<String, Object>> all;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Object>> more;
    private final Map<String, Object> sign;

    /** As seen from one page, in which the reader is nowhere yet. */
    Navigation(Scene scene) {
        this.start = start(scene);
        this.policies = scene.text().policies().stream()
                .map(policy -> policy(policy, scene))
                .toList();
        for (Policy policy : scene.text().policies()) {
            numbers.put(policy.id(), numbers.size());
        }
        this.all = policies.size() > LONGEST_LIST ? List.of(all(scene)) : List.of();
        this.more = scene.more().stream()
                .map(page -> item(page.id(), page.shortTitle(), scene))
                .toList();
        this.sign = item(SitePlan.AGREEMENT, scene.words("nav.sign"), scene);
    }

    /** As seen from a page. */
    Map<String, Object> from(Scene scene) {
        String here = scene.links().to(scene.id());
        return new Values()
                .with("start", marked(start, here, Map.of()))
                .with("policies", marked(listed(scene), here, clauses(scene)))
                .with("all", all)
                .with("more", marked(more, here, Map.of()))
                .with("sign", marked(List.of(sign), here, Map.of()).get(0))
                .map();
    }

    /** The same page in every language: readers stay where they are. */
    static List<Map<String, Object>> languages(Scene scene, String current) {
        Packet packet = scene.packet();
        Address from = scene.address();
        String page = scene.id();
        return packet.translations().stream()
                .map(text -> {
                    boolean there = scene.material().has(text.language(), page);
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
        return new Values()
                .withAll(item(policy.id(), policy.shortTitle(), scene))
                .with("number", policy.number())
                .with("clauses", List.<Map<String, Object>>of())
                .map();
    }

    private static Map<String, Object> all(Scene scene) {
        String count = Integer.toString(scene.text().policies().size());
        return new Values()
                .with("href", scene.address().to(SitePlan.page(scene.language(), SitePlan.EXPECT), "_minute"))
                .with("label", scene.words("nav.all", Map.of("count", count)))
                .map();
    }

    private List<Map<String, Object>> listed(Scene scene) {
        if (all.isEmpty()) {
            return policies;
        }
        Integer at = numbers.get(scene.id());
        return at == null
                ? List.of()
                : policies.subList(Math.max(0, at - NEIGHBOURS), Math.min(policies.size(), at + NEIGHBOURS + 1));
    }

    /** The clauses of the policy that the reader is on. */
    private Map<String, Object> clauses(Scene scene) {
        Integer at = numbers.get(scene.id());
        List<Clause> clauses =
                at == null ? List.of() : scene.text().policies().get(at).clauses();
        return new Values()
                .with(
                        "clauses",
                        clauses.stream()
                                .filter(Clause::isHeaded)
                                .map(clause -> new Values()
                                        .with("href", scene.links().to(clause.id()))
                                        .with("label", Together.markup(PlainLine.of(clause.title())))
                                        .with("number", clause.number())
                                        .map())
                                .toList())
                .map();
    }

    private static Map<String, Object> item(String id, String label, Scene scene) {
        return new Values()
                .with("href", scene.links().to(id))
                .with("label", Together.markup(label))
                .with("current", false)
                .map();
    }

    /** The items, of which that of the reader's page is the current one. */
    private static List<Map<String, Object>> marked(
            List<Map<String, Object>> items, String here, Map<String, Object> more) {
        return items.stream()
                .map(item -> here.equals(item.get("href"))
                        ? new Values()
                                .withAll(item)
                                .with("current", true)
                                .withAll(more)
                                .map()
                        : item)
                .toList();
    }
}
