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
 * @param material what all pages of its language are made of
 * @param id name of the page
 */
record Scene(Material material, String id) {
    /** The packet; of the other languages it knows no texts. */
    Packet packet() {
        return material.packet();
    }

    /** The words of the page's language. */
    Translation text() {
        return material.text();
    }

    /** About the other output files. */
    SiteFacts facts() {
        return material.facts();
    }

    Language language() {
        return text().language();
    }

    Address address() {
        return SitePlan.page(language(), id);
    }

    Links links() {
        return new Links(language(), address());
    }

    /** A fresh renderer: one a page, because it counts footnote marks. */
    InlineHtml inlines() {
        return new InlineHtml(links(), text().messages());
    }

    String words(String name) {
        return text().messages().text("site." + name);
    }

    String words(String name, Map<String, String> values) {
        return text().messages().text("site." + name, values);
    }

    Optional<String> fact(String name) {
        return text().fact(name);
    }

    Optional<Article> article(String id) {
        return text().pages().stream().filter(page -> page.id().equals(id)).findFirst();
    }

    List<Article> more() {
        return SitePlan.more(text());
    }
}
