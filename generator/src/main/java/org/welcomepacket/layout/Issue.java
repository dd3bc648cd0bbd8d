package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.block.Paragraphs;
import org.welcomepacket.layout.block.Setting;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.PlainLine;

/** The packet in one language with what it is set with: what every section of the agreement needs. */
record Issue(Packet packet, Translation text, Setting setting) {
    Look look() {
        return setting.look();
    }

    Paragraphs paragraphs() {
        return new Paragraphs(setting);
    }

    /** A word of the program's own. */
    String say(String name) {
        return text.messages().text("agreement." + name);
    }

    /** A sentence of the program's own with its places filled. */
    String say(String name, Map<String, String> values) {
        return text.messages().text("agreement." + name, values);
    }

    /** The agreement's title. */
    String title() {
        return say("title");
    }

    /** What stands before the signatures. */
    List<Policy> policies() {
        return text.policies().stream().filter(policy -> !policy.isAppendix()).toList();
    }

    /** What stands behind the signatures. */
    List<Policy> appendices() {
        return text.policies().stream().filter(Policy::isAppendix).toList();
    }

    /** An appendix with its letter and title. */
    String nameOf(Policy appendix) {
        return say("appendix-title", Map.of("number", appendix.number(), "title", PlainLine.of(appendix.title())));
    }

    /** An article's title, or ours when the author gives none. */
    String title(Article article) {
        String title = PlainLine.of(article.title());
        return title.isEmpty() ? say(article.id().equals(AgreementSetter.LETTER) ? "letter" : "schedule") : title;
    }

    /** The edition and its first day. */
    List<String> edition() {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "edition", Map.of("number", Integer.toString(packet.edition().number()))));
        text.fact("edition.effective")
                .filter(date -> packet.edition().effective().isPresent())
                .ifPresent(date -> lines.add(say("effective", Map.of("date", date))));
        return lines;
    }

    /** How to reach the business, one way a line. */
    List<String> contact() {
        List<String> lines = new ArrayList<>();
        packet.business().phone().ifPresent(lines::add);
        packet.business().email().ifPresent(lines::add);
        packet.business().website().map(Issue::shown).ifPresent(lines::add);
        return lines;
    }

    /** A web address as people write it. */
    private static String shown(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** Which language prevails, when there are several. */
    List<String> prevailing() {
        if (packet.languages().size() < 2) {
            return List.of();
        }
        Language binding = packet.bindingLanguage();
        Locale locale = text.language().locale();
        return List.of(say("prevails", Map.of("language", binding.locale().getDisplayLanguage(locale))));
    }
}
