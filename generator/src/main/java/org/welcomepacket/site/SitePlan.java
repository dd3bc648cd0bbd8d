package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Language;

/** Which pages there are, in the order of the navigation, and where every file of the site stands. */
final class SitePlan {
    static final String INDEX = "index";
    static final String FIRST_SESSION = "first-session";
    static final String EXPECT = "expect";
    static final String SERVICES = "services";
    static final String RULES = "rules";
    static final String CHANGES = "changes";
    static final String AGREEMENT = "agreement";

    /** Not a page: the list of words beside the pages of a language. */
    static final String SEARCH_INDEX = "search-index";

    static final Address LANGUAGE_CHOICE = new Address("index.html");
    static final Address NOT_FOUND = new Address("404.html");
    static final Address STYLE = new Address("style.css");
    static final Address FONTS = new Address("fonts.css");
    static final Address THEME = new Address("theme.css");
    static final Address SEARCH = new Address("search.js");
    static final Address OFFLINE = new Address("offline.js");
    static final Address WEB_MANIFEST = new Address("site.webmanifest");
    static final Address HERE = new Address("here.js");
    static final Address SESSION = new Address("session.js");
    static final Address MOVED = new Address("moved.js");
    static final Address DECIDE = new Address("decide.js");
    static final Address CERTIFICATE = new Address("certificate.pem");

    private SitePlan() {}

    /** The ids of a language's pages but its first, in reading order. */
    static List<String> pages(Packet packet, Translation text, SiteFacts facts) {
        List<String> ids = new ArrayList<>(start(packet, text, facts));
        text.policies().stream().map(Policy::id).forEach(ids::add);
        more(text).stream().map(Article::id).forEach(ids::add);
        ids.add(AGREEMENT);
        return ids;
    }

    /** The pages the program composes itself, for a client who begins. */
    static List<String> start(Packet packet, Translation text, SiteFacts facts) {
        List<String> ids = new ArrayList<>();
        if (!packet.services().formats().isEmpty() || hasPage(text, FIRST_SESSION)) {
            ids.add(FIRST_SESSION);
        }
        ids.add(EXPECT);
        if (hasPrices(packet) || text.schedule().isPresent() || hasPage(text, SERVICES)) {
            ids.add(SERVICES);
        }
        if (!packet.rules().decisions().isEmpty()) {
            ids.add(RULES);
        }
        if (facts.since().isPresent()) {
            ids.add(CHANGES);
        }
        return ids;
    }

    /** The author's own pages but those whose words go into a page of ours. */
    static List<Article> more(Translation text) {
        return text.pages().stream().filter(page -> !isComposed(page.id())).toList();
    }

    static boolean hasPrices(Packet packet) {
        return !packet.services().services().isEmpty()
                || !packet.services().packages().isEmpty();
    }

    static Address page(Language language, String id) {
        return new Address(language.tag() + "/" + id + ".html");
    }

    /** The picture that is shown beside a link to the site. */
    static Address linkPicture(Language language) {
        return new Address(language.tag() + "/card.png");
    }

    static Address searchIndex(Language language) {
        return new Address(language.tag() + "/" + SEARCH_INDEX + ".js");
    }

    /** Where a file of the author's stands: a name every host accepts, and another one when its bytes are others. */
    static Address media(Asset asset) {
        String name = asset.path().substring(asset.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = plain(dot > 0 ? name.substring(0, dot) : name);
        String ending = dot > 0 ? "." + plain(name.substring(dot + 1)) : "";
        return new Address("media/" + stem + "-" + asset.content().sha256().substring(0, 8) + ending);
    }

    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }

    private static boolean isComposed(String id) {
        return id.equals(FIRST_SESSION) || id.equals(EXPECT) || id.equals(SERVICES) || id.equals(RULES);
    }

    private static boolean hasPage(Translation text, String id) {
        return text.pages().stream().anyMatch(page -> page.id().equals(id));
    }
}
