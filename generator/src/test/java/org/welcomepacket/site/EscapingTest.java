package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Target;
import org.welcomepacket.output.OutputFile;

/** Hostile words stay words. */
@NullUnmarked
class EscapingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style></textarea><svg onload=alert(1)>",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "{{business.name}}{{{title}}}",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "javascript:alert(1)",
                "\u202e\u0000\uFFFE\uD800<b>"
            })
    void hostileWordsReachThePageAsText(String poison) {
        Map<String, OutputFile> clean = SiteTest.render(SamplePacket.usual().packet());
        Map<String, OutputFile> poisoned =
                SiteTest.render(SamplePacket.poisoned(poison).packet());
        assertThat(poisoned.keySet()).isEqualTo(clean.keySet());
        clean.forEach((path, file) -> {
            if (path.endsWith(".html")) {
                Document expected = Jsoup.parse(file.text());
                Document page = Jsoup.parse(poisoned.get(path).text());
                assertThat(skeleton(page)).as(path).isEqualTo(skeleton(expected));
            }
        });
    }

    @Test
    void wordsAppearAsTheAuthorWroteThem() {
        String words = "<b>&amp; \"quoted\" 'single'";
        OutputFile page = SiteTest.render(SamplePacket.poisoned(words).packet()).get("site/en/sessions.html");
        assertThat(Jsoup.parse(page.text()).select("h1").text()).isEqualTo("How our sessions work" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//evil.example/",
                "java\nscript:alert(1)",
                "https://evil.example/\"onclick=\"alert(1)\n"
            })
    void onlyWebMailAndTelephoneAreEverLinks(String address) {
        Links links = new Links(SamplePacket.EN, new Address("en/x.html"));
        assertThat(links.to(new Target.Web(address))).isEmpty();
    }

    @Test
    void quotesInAnAddressCannotEndTheAttribute() {
        Links links = new Links(SamplePacket.EN, new Address("en/x.html"));
        InlineHtml html = new InlineHtml(links, SamplePacket.messages(SamplePacket.EN));
        String link = html.of(List.of(new Inline.Link(
                new Target.Web("https://evil.example/?\"onclick=\"alert(1)"), List.of(Inline.Text.of("x")))));
        Element element = Jsoup.parse(link).selectFirst("a");
        assertThat(element.attributes().asList()).extracting(Attribute::getKey).containsExactly("href");
        assertThat(links.to(new Target.Web("https://fine.example/"))).isEqualTo(Optional.of("https://fine.example/"));
    }

    /** Elements and attribute names without any text: what poison must not change. */
    private static List<String> skeleton(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }
}
