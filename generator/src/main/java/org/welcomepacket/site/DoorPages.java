package org.welcomepacket.site;

import java.util.List;
import java.util.Map;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Translation;

/** The two pages that belong to no language: the choice of one, and the page for addresses that lead nowhere. */
final class DoorPages {
    private DoorPages() {}

    static void add(Packet packet, Site.Rendering rendering) {
        rendering.add(SitePlan.LANGUAGE_CHOICE, "language-choice", choice(packet, rendering.frame()));
        rendering.add(SitePlan.NOT_FOUND, "not-found", notFound(packet, rendering.frame()));
    }

    private static Map<String, Object> choice(Packet packet, Frame frame) {
        Translation binding = packet.in(packet.bindingLanguage());
        return head(packet.business().name(), frame, binding, SitePlan.LANGUAGE_CHOICE)
                .with("canonical", packet.site().baseUrl())
                .with("description", WelcomePage.description(binding))
                .with("several-languages", packet.translations().size() > 1)
                .with("languages", languages(packet, ""))
                .map();
    }

    /**
     * Hosts serve this page under whatever address was asked for, so its links cannot be relative to it: they start at
     * the root of the host when the base URL is known.
     */
    private static Map<String, Object> notFound(Packet packet, Frame frame) {
        String root = packet.site()
                .baseUrl()
                .map(base -> base.replaceFirst("^[a-z]+://[^/]*", ""))
                .orElse("");
        Translation binding = packet.in(packet.bindingLanguage());
        Values values = head(binding.messages().text("site.lost.title"), frame, binding, SitePlan.NOT_FOUND);
        return values.with("style", root + SitePlan.STYLE.path())
                .with("fonts", root + SitePlan.FONTS.path())
                .with("theme", root + SitePlan.THEME.path())
                .with("languages", languages(packet, root))
                .with("logo", icon(packet, root))
                .map();
    }

    private static List<Map<String, Object>> icon(Packet packet, String root) {
        return packet.theme().logo().stream()
                .map(logo -> new Values()
                        .with("src", root + SitePlan.media(logo.image()).encoded())
                        .with("size", Frame.size(logo))
                        .map())
                .toList();
    }

    private static String url(Packet packet, Translation text) {
        String path = SitePlan.page(text.language(), SitePlan.INDEX).path();
        return packet.site().baseUrl().map(base -> base + path).orElse(path);
    }

    private static Values head(String title, Frame frame, Translation text, Address from) {
        return frame.common(text.messages(), from)
                .with("head-title", title)
                .with("description", "")
                .with("canonical", "")
                .with("several-languages", false);
    }

    private static List<Map<String, Object>> languages(Packet packet, String root) {
        return packet.translations().stream()
                .map(text -> new Values()
                        .with("tag", text.language().tag())
                        .with("name", text.messages().text("site.language"))
                        .with("welcome", text.messages().text("site.door.welcome"))
                        .with("enter", text.messages().text("site.door.enter"))
                        .with("lost", text.messages().text("site.lost.title"))
                        .with("lost-text", text.messages().text("site.lost.text"))
                        .with("lost-link", text.messages().text("site.lost.link"))
                        .with("url", url(packet, text))
                        .with(
                                "href",
                                root
                                        + SitePlan.page(text.language(), SitePlan.INDEX)
                                                .path())
                        .map())
                .toList();
    }
}
