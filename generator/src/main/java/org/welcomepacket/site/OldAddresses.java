package org.welcomepacket.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.manifest.Differences;
import org.welcomepacket.manifest.Differences.ClauseChange;
import org.welcomepacket.manifest.Differences.Kind;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.ClauseId;

/** Pages at the addresses that policies had before they were renamed, which lead to where they are now. */
final class OldAddresses {
    private OldAddresses() {}

    static void add(Material material, Site.Rendering rendering) {
        Translation text = material.text();
        List<ClauseChange> renamed =
                material.facts().since().map(OldAddresses::renamed).orElse(List.of());
        policies(renamed).forEach((old, now) -> {
            boolean leads = text.policies().stream().map(Policy::id).anyMatch(now::equals);
            if (leads && !material.has(text.language(), old)) {
                Scene scene = new Scene(material, old);
                rendering.add(scene.address(), "moved", values(scene, now, renamed, rendering.frame()));
            }
        });
    }

    private static Map<String, Object> values(Scene scene, String now, List<ClauseChange> renamed, Frame frame) {
        return frame.common(scene.text().messages(), scene.address())
                .with("head-title", scene.words("moved.title"))
                .with("description", "")
                .with("several-languages", false)
                .with(
                        "canonical",
                        scene.packet()
                                .site()
                                .baseUrl()
                                .map(base -> base
                                        + SitePlan.page(scene.language(), now).encoded()))
                .with("href", scene.links().to(now))
                .with("moved", scene.address().to(SitePlan.MOVED))
                .with("clauses", clauses(scene, renamed))
                .map();
    }

    /** Where the clauses of this page have gone, so that a link to one of them leads to its words. */
    private static List<Map<String, Object>> clauses(Scene scene, List<ClauseChange> renamed) {
        return renamed.stream()
                .filter(change -> clause(change.formerly()).policy().equals(scene.id()))
                .map(change -> new Values()
                        .with("id", clause(change.formerly()).heading())
                        .with("href", scene.links().to(clause(change.id())))
                        .map())
                .toList();
    }

    /** Ids of policies to what they are called now: where most of a clause's words went, its policy went too. */
    private static Map<String, String> policies(List<ClauseChange> renamed) {
        Map<String, String> policies = new LinkedHashMap<>();
        renamed.forEach(change -> policies.putIfAbsent(
                clause(change.formerly()).policy(), clause(change.id()).policy()));
        return policies;
    }

    /** Clauses that stand in another policy now. */
    private static List<ClauseChange> renamed(SiteFacts.Since since) {
        return Differences.between(since.before(), since.now()).clauses(Kind.RENAMED).stream()
                .filter(change -> isClause(change.formerly()) && isClause(change.id()))
                .filter(change -> !clause(change.formerly())
                        .policy()
                        .equals(clause(change.id()).policy()))
                .toList();
    }

    /** Letter and schedule are parts of a packet, but no clauses. */
    private static boolean isClause(String id) {
        return id.indexOf('#') > 0;
    }

    /** A clause by its whole id, {@code policy#heading}. */
    static ClauseId clause(String id) {
        int mark = id.indexOf('#');
        return new ClauseId(id.substring(0, mark), id.substring(mark + 1));
    }
}
