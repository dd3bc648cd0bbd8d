package org.welcomepacket.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.manifest.Differences;
import org.welcomepacket.manifest.Differences.ClauseChange;
import org.welcomepacket.manifest.Differences.Kind;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;

/** Pages at the addresses that policies had before they were renamed, which lead to where they are now. */
final class OldAddresses {
    private OldAddresses() {}

    static void add(Packet packet, Translation text, SiteFacts facts, Site.Rendering rendering) {
        List<String> pages = SitePlan.pages(packet, text);
        facts.since().map(OldAddresses::renamed).orElse(Map.of()).forEach((old, now) -> {
            boolean leads = text.policies().stream().map(Policy::id).anyMatch(now::equals);
            if (leads && !pages.contains(old)) {
                Scene scene = new Scene(packet, text, facts, old);
                rendering.add(scene.address(), "moved", values(scene, now));
            }
        });
    }

    private static Map<String, Object> values(Scene scene, String now) {
        return Frame.common(scene.packet(), scene.text().messages(), scene.address())
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
                .map();
    }

    /** Ids of policies to what they are called now: where most of a clause's words went, its policy went too. */
    private static Map<String, String> renamed(SiteFacts.Since since) {
        Map<String, String> renamed = new LinkedHashMap<>();
        for (ClauseChange change :
                Differences.between(since.before(), since.now()).clauses(Kind.RENAMED)) {
            String old = policy(change.formerly());
            String now = policy(change.id());
            if (!old.equals(now)) {
                renamed.putIfAbsent(old, now);
            }
        }
        return renamed;
    }

    private static String policy(String clause) {
        int mark = clause.indexOf('#');
        return mark < 0 ? clause : clause.substring(0, mark);
    }
}
