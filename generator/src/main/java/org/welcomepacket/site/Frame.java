package org.welcomepacket.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Language;

/**
 * What stands on every page of one site: head, header, navigation, footer. What is the same on all pages, or on all of a
 * language, is made once. For one thread.
 */
final class Frame {
    private static final String SECTION = "site.";

    private final Packet packet;
    private final SiteFacts facts;
    private final String lightTint;
    private final String darkTint;
    private final Map<Language, Map<String, Object>> words = new HashMap<>();
    private final Map<Language, Navigation> ways = new HashMap<>();

    Frame(Packet packet, SiteFacts facts) {
        this.packet = packet;
        this.facts = facts;
        Theme.Colours colours = packet.theme().colours();
        this.lightTint = Palette.light(colours).property("tint");
        this.darkTint = Palette.dark(colours).property("tint");
    }

    /** The values of a page of a language, the frame's and its own. */
    Map<String, Object> around(PageText page, Scene scene) {
        Navigation way = ways.computeIfAbsent(scene.language(), language -> new Navigation(scene));
        Values values = common(scene.text().messages(), scene.address())
                .with("title", page.title())
                .with("head-title", headTitle(page.title(), scene))
                .with("description", page.description())
                .with(
                        "canonical",
                        scene.packet()
                                .site()
                                .baseUrl()
                                .map(b -> b + scene.address().encoded()))
                .with("languages", languages(scene))
                .with("several-languages", scene.packet().translations().size() > 1)
                .with("choice", scene.address().to(SitePlan.LANGUAGE_CHOICE))
                .with("search", scene.address().to(SitePlan.SEARCH))
                .with("search-index", scene.address().to(SitePlan.searchIndex(scene.language())))
                .with("nav", way.from(scene))
                .with("home", scene.links().to(SitePlan.INDEX))
                .with("edition", edition(scene))
                .with("packet", scene.facts().packetId());
        return values.withAll(page.values()).map();
    }

    /** What pages in no language need too. */
    Values common(Messages messages, Address from) {
        return new Values()
                .with("lang", messages.language().tag())
                .with("style", from.to(SitePlan.STYLE))
                .with("fonts", from.to(SitePlan.FONTS))
                .with("theme", from.to(SitePlan.THEME))
                .with("here", from.to(SitePlan.HERE))
                .with("policy", ContentPolicy.PAGE)
                .with("tint-light", lightTint)
                .with("tint-dark", darkTint)
                .with("card", card(packet, facts, messages.language()))
                .with("structured", Markup.NONE)
                .with("business", business(packet.business()))
                .with("logo", logo(packet, messages.language(), from))
                .with("words", words.computeIfAbsent(messages.language(), language -> words(messages)));
    }

    /** The picture that is shown beside a link to the site; it needs a whole address. */
    private static List<Map<String, Object>> card(Packet packet, SiteFacts facts, Language language) {
        boolean drawn = facts.pictures().containsKey(language);
        Optional<Address> picture = drawn
                ? Optional.of(SitePlan.linkPicture(language))
                : packet.theme().logo().map(logo -> SitePlan.media(logo.image()));
        return packet.site().baseUrl().stream()
                .flatMap(base -> picture.map(address -> base + address.encoded()).stream())
                .map(url -> new Values()
                        .with("url", url)
                        .with("alt", packet.business().name())
                        .with("drawn", drawn)
                        .with("width", Integer.toString(SiteFacts.PICTURE_WIDTH))
                        .with("height", Integer.toString(SiteFacts.PICTURE_HEIGHT))
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> languages(Scene scene) {
        String current = scene.language().tag();
        return Navigation.languages(scene, current);
    }

    private static String headTitle(String title, Scene scene) {
        String name = scene.packet().business().name();
        return title.contains(name) ? title : title + " · " + name;
    }

    private static String edition(Scene scene) {
        String number = Integer.toString(scene.packet().edition().number());
        return scene.fact("edition.effective")
                .map(date -> scene.words("footer.edition-from", Map.of("number", number, "date", date)))
                .orElse(scene.words("footer.edition", Map.of("number", number)));
    }

    private static Map<String, Object> business(Business business) {
        return new Values()
                .with("name", business.name())
                .with("email", business.email())
                .with("phone", business.phone())
                .with("telephone", business.phone().map(Telephone::address))
                .with("website", business.website())
                .with("website-name", business.website().map(Frame::shown))
                .with("registration", business.registration())
                .with("address", String.join(", ", business.address()))
                .map();
    }

    /** A web address as people write it. */
    private static String shown(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private static List<Map<String, Object>> logo(Packet packet, Language language, Address from) {
        Optional<Theme.Logo> logo = packet.theme().logo();
        return logo
                .map(l -> new Values()
                        .with("src", from.to(SitePlan.media(l.image())))
                        .with("alt", l.alternative().in(language))
                        .with("size", size(l))
                        .map())
                .stream()
                .toList();
    }

    /** So that a page does not jump when the logo arrives. */
    static Markup size(Theme.Logo logo) {
        return PictureSize.of(logo.image().content()).map(Frame::attributes).orElse(Markup.NONE);
    }

    private static Markup attributes(PictureSize size) {
        return new Markup(" width=\"" + size.width() + "\" height=\"" + size.height() + "\"");
    }

    /** The site's messages as maps in maps, so that a template can write {@code {{words.footer.edition}}}. */
    private static Map<String, Object> words(Messages messages) {
        Map<String, Object> root = new LinkedHashMap<>();
        messages.words().forEach((name, text) -> {
            if (name.startsWith(SECTION)) {
                put(root, name.substring(SECTION.length()).split("\\.", -1), text);
            }
        });
        return root;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> root, String[] path, String text) {
        Map<String, Object> at = root;
        for (int i = 0; i + 1 < path.length; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(path[i], name -> new LinkedHashMap<String, Object>());
        }
        at.put(path[path.length - 1], text);
    }
}
