package org.welcomepacket.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Language;

/**
 * All a page is made of.
 *
 * @param packet the packet
 * @param text its words in the page's language
 * @param facts about the other output files
 * @param id name of the page
 */
record Scene(Packet packet, Translation text, SiteFacts facts, String id) {
    Language language() {
        return text.language();
    }

    Address address() {
        return SitePlan.page(language(), id);
    }

    Links links() {
        return new Links(language(), address());
    }

    /** A fresh renderer: one a page, because it counts footnote marks. */
    InlineHtml inlines() {
        return new InlineHtml(links(), text.messages());
    }

    String words(String name) {
        return text.messages().text("site." + name);
    }

    String words(String name, Map<String, String> values) {
        return text.messages().text("site." + name, values);
    }

    Optional<String> fact(String name) {
        return text.fact(name);
    }

    Optional<Article> article(String id) {
        return text.pages().stream().filter(page -> page.id().equals(id)).findFirst();
    }

    List<Article> more() {
        return SitePlan.more(text);
    }
}
