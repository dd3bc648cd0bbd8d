package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;
import org.welcomepacket.json.Json;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Bytes;

/** What hosts, search engines, calendars and browsers without a network get. */
@NullUnmarked
class HostFilesTest {
    private static final String BASE = "https://harbourlane.example/welcome/";

    private static Map<String, OutputFile> files;

    @BeforeAll
    static void render() {
        files = StarterPacket.site();
    }

    private static Document page(String path) {
        return Jsoup.parse(files.get("site/" + path).text());
    }

    @Test
    void sitemapNamesEveryPageWithTheDayOfTheEdition() {
        Document map = Jsoup.parse(files.get("site/sitemap.xml").text(), "", Parser.xmlParser());
        List<String> pages = files.keySet().stream()
                .filter(path -> path.matches("site/[a-z]+/.*\\.html"))
                .map(path -> BASE + path.substring("site/".length()))
                .toList();
        assertThat(map.select("url > loc").eachText()).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(map.select("url > lastmod").eachText())
                .containsOnly("2027-01-01")
                .hasSameSizeAs(pages);
        assertThat(map.select("url").first().getElementsByAttribute("hreflang").eachAttr("hreflang"))
                .containsExactly("en", "da", "ru");
        assertThat(files.get("site/robots.txt").text()).contains("Sitemap: " + BASE + "sitemap.xml");
    }

    @Test
    void siteThatDoesNotKnowItsAddressHasNoSitemap() {
        Map<String, OutputFile> unknown = SiteTest.render(SamplePacket.usual().packet());
        assertThat(unknown)
                .doesNotContainKeys("site/sitemap.xml", "site/robots.txt")
                .containsKey("site/_headers");
        assertThat(Jsoup.parse(unknown.get("site/en/index.html").text()).select("meta[property^=og]"))
                .isEmpty();
    }

    @Test
    void headerAllowsWhatEveryPageAllows() {
        String policy = page("en/index.html")
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(files.get("site/_headers").text())
                .contains("Content-Security-Policy: " + policy + "; frame-ancestors 'none'\n");
        assertThat(policy).doesNotContain("unsafe").doesNotContain("http").doesNotContain("*");
    }

    @Test
    void sharedLinkHasTitleTextAndPicture() {
        Document page = page("da/cancellations.html");
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(BASE + "da/cancellations.html");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
        String picture = page.select("meta[property=og:image]").attr("content");
        assertThat(files).containsKey("site/" + picture.substring(BASE.length()));
    }

    @Test
    void drawnPictureIsPublishedAndNamedOnEveryPageOfItsLanguage() {
        SiteFacts plain = SamplePacket.facts();
        SiteFacts facts = new SiteFacts(
                plain.agreements(),
                plain.certificate(),
                plain.packetId(),
                Optional.empty(),
                Map.of(SamplePacket.DA, Bytes.utf8("a picture")));
        Map<String, String> made =
                Site.of(Template.standard()).orElseThrow().render(StarterPacket.packet(), facts).orElseThrow().stream()
                        .collect(Collectors.toMap(OutputFile::path, OutputFile::text));
        assertThat(made).containsEntry("site/da/card.png", "a picture");
        assertThat(made.get("site/offline.js")).doesNotContain("card.png");
        made.forEach((path, text) -> {
            if (path.matches("site/da/.*html")) {
                Document page = Jsoup.parse(text);
                assertThat(page.select("meta[property=og:image]").attr("content"))
                        .isEqualTo(BASE + "da/card.png");
                assertThat(page.select("meta[property^=og:image:]").eachAttr("content"))
                        .containsExactly("Harbour Lane Coaching", "1200", "630");
            }
        });
    }

    @Test
    void searchEnginesAreToldBusinessPricesAndQuestions() {
        assertThat(structured("en/index.html"))
                .contains("\"@type\":\"LocalBusiness\"")
                .contains("\"openingHours\":[\"Mo-Th 09:00-16:00\",\"Fr 09:00-12:00\"]");
        assertThat(structured("en/services.html"))
                .contains("\"@type\":\"Offer\",\"price\":\"950.00\",\"priceCurrency\":\"DKK\"");
        assertThat(structured("ru/questions.html")).contains("\"@type\":\"FAQPage\"");
        assertThat(page("en/at-the-door.html").select("script[type=application/ld+json]"))
                .isEmpty();
    }

    private static String structured(String path) {
        return page(path).select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .reduce("", String::concat);
    }

    @Test
    void hostileNameCannotEndADataBlock() {
        Map<String, OutputFile> poisoned = SiteTest.render(
                SamplePacket.poisoned("</script><script>alert(1)</script>").packet());
        String data = Jsoup.parse(poisoned.get("site/en/index.html").text())
                .select("script[type=application/ld+json]")
                .first()
                .data();
        assertThat(data).contains("\\u003c/script>").doesNotContain("<");
    }

    @Test
    void withoutANetworkEveryPageAndItsLooksAreKept() {
        String script = files.get("site/offline.js").text();
        String list = script.substring(script.indexOf('['), script.indexOf(']') + 1);
        Object kept = evaluate("", list + ".join(' ')");
        List<String> expected = files.keySet().stream()
                .filter(path -> path.matches(".*\\.(html|css|js|png|webmanifest)") && !path.endsWith("offline.js"))
                .map(path -> path.substring("site/".length()))
                .sorted()
                .toList();
        assertThat(Arrays.asList(kept.toString().split(" ", -1))).isEqualTo(expected);
    }

    @Test
    void otherPacketIsKeptApart() {
        String script = files.get("site/offline.js").text();
        assertThat(script).contains(Json.text("0123456789abcdef").compact());
    }

    /** RFC 5545, 3.1 and 3.3.11: lines of 75 bytes at most, ended by CR and LF, text escaped. */
    @Test
    void calendarFileHoldsTheSessionAndWhatToKnowAboutIt() {
        String stub = "var document = { querySelectorAll: function () { return []; } };";
        String event =
                "{ title: 'A; B', text: 'Кто звонит: вы звоните нам, номер +45 55 50 01 18\\nДлина: 50 минут', place: '' }";
        String file = evaluate(
                        stub + files.get("site/session.js").text(),
                        "welcomeEvent(Date.UTC(2027, 1, 10, 9, 0), 50, Date.UTC(2027, 0, 1), " + event + ")")
                .toString();
        assertThat(Stream.of(file.split("\r\n", -1)))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "").split("\r\n", -1))
                .contains(
                        "DTSTART:20270210T090000Z",
                        "DTEND:20270210T095000Z",
                        "SUMMARY:A\\; B",
                        "DESCRIPTION:Кто звонит: вы звоните нам\\, номер +45 55 50 01 18\\nДлина: 50 минут",
                        "LOCATION:");
    }

    private static Object evaluate(String script, String call) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            ScriptableObject scope = context.initSafeStandardObjects();
            context.evaluateString(scope, script, "script", 1, null);
            return context.evaluateString(scope, call, "call", 1, null);
        }
    }
}
