package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomepacket.site.SamplePacket.EN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.output.OutputFile;

/** What stands on the pages. */
@NullUnmarked
class SiteTest {
    private static final Site SITE = Site.of(Template.standard()).orElseThrow();

    private static Map<String, OutputFile> files;

    @BeforeAll
    static void render() {
        files = render(SamplePacket.usual().packet());
    }

    static Map<String, OutputFile> render(Packet packet) {
        List<OutputFile> made = SITE.render(packet, SamplePacket.facts()).orElseThrow();
        return made.stream().collect(Collectors.toMap(OutputFile::path, file -> file));
    }

    private static Document page(String path) {
        return Jsoup.parse(files.get("site/" + path).text());
    }

    @Test
    void rulesAboutTheSameAreOneGroupWithOneHead() {
        Elements groups = page("en/cancellations.html").select("table.rules tbody");
        assertThat(groups).hasSize(2);
        Element shared = groups.get(0).select("th").first();
        assertThat(groups.get(0).select("th")).hasSize(1);
        assertThat(shared.text()).isEqualTo("Coaching session");
        assertThat(shared.attr("scope")).isEqualTo("rowgroup");
        assertThat(shared.attr("rowspan")).isEqualTo("2");
        assertThat(groups.get(0).select("tr").eachText())
                .containsExactly(
                        "Coaching session at least 24 hours Nothing is due.", "less than 24 hours It is lost.");
        Element single = groups.get(1).select("th").first();
        assertThat(single.attr("scope")).isEqualTo("row");
        assertThat(single.hasAttr("rowspan")).isFalse();
    }

    @Test
    void everyLanguageHasEveryPage() {
        for (String language : List.of("en", "da", "ru")) {
            for (String page : List.of(
                    "index",
                    "first-session",
                    "expect",
                    "services",
                    "sessions",
                    "cancellations",
                    "questions",
                    "agreement")) {
                assertThat(files).containsKey("site/" + language + "/" + page + ".html");
            }
        }
        assertThat(files)
                .containsKeys(
                        "site/index.html", "site/404.html", "site/style.css", "site/theme.css", "site/certificate.pem");
    }

    @Test
    void anAppendixIsCalledSoAndStandsBehindThePolicies() {
        Document page = Jsoup.parse(
                StarterPacket.site().get("site/ru/withdrawal-form.html").text());
        assertThat(page.select(".opening .overline").eachText()).containsExactly("Приложение А");
        assertThat(page.select(".numeral")).isEmpty();
        assertThat(page.select(".contents .numbered > li > a").eachText()).endsWith("А Форма отказа");
        assertThat(page.select(".neighbours .previous").attr("href")).isEqualTo("keeping-current.html");
    }

    @Test
    void nobodyIsSentToTheLastPageToSignWhenAppendicesFollow() {
        assertThat(page("en/agreement.html").text()).contains("Sign the last page.");
        assertThat(StarterPacket.site().get("site/en/agreement.html").text())
                .contains("Sign on the page called Signatures.")
                .doesNotContain("Sign the last page.");
    }

    @Test
    void pagesAreMadeOfTemplatesButTemplatesAreNotPublished() {
        assertThat(files.keySet()).noneMatch(path -> path.endsWith(".mustache") || path.contains("messages"));
    }

    @Test
    void samePacketGivesSameBytes() {
        assertThat(render(SamplePacket.usual().packet())).isEqualTo(files);
    }

    @Test
    void languageSwitchStaysOnThePage() {
        Document page = page("da/cancellations.html");
        assertThat(page.select(".languages a").eachAttr("href"))
                .containsExactly("../en/cancellations.html", "cancellations.html", "../ru/cancellations.html");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("en", "da", "ru");
    }

    @Test
    void onePacketLanguageNeedsNoSwitch() {
        Map<String, OutputFile> danish =
                render(SamplePacket.usual().in(SamplePacket.DA).packet());
        Document page = Jsoup.parse(danish.get("site/da/index.html").text());
        assertThat(page.select(".languages")).isEmpty();
        assertThat(page.select("link[rel=alternate]")).isEmpty();
        assertThat(danish.keySet()).noneMatch(path -> path.startsWith("site/en/"));
    }

    @Test
    void clauseNumberIsALinkToItsClause() {
        Document page = page("en/cancellations.html");
        Element heading = page.getElementById("late");
        assertThat(heading.selectFirst("a.number").attr("href")).isEqualTo("#late");
        assertThat(heading.text()).isEqualTo("2.1 When it is too late");
    }

    @Test
    void footnoteLeadsBackToEveryMark() {
        Element note = page("en/cancellations.html").getElementById("_note-1");
        assertThat(note.select("a").eachAttr("href")).containsExactly("#_mark-1", "#_mark-1-2");
    }

    @Test
    void cardsQuoteTheClausesTheAuthorChose() {
        Document page = page("en/index.html");
        assertThat(page.select(".card h3 a").eachAttr("href"))
                .containsExactly("cancellations.html#late", "sessions.html#phone");
    }

    @Test
    void sessionsTakePlaceInOneWayAtATime() {
        Document page = page("en/first-session.html");
        assertThat(page.select(".switch input[checked]")).hasSize(1);
        assertThat(page.select(".switch label").eachText())
                .isEqualTo(page.select(".tabs > .card h3").eachText());
    }

    @Test
    void numberToCallCanBeDialled() {
        assertThat(page("en/first-session.html").select("#_phone a").eachAttr("href"))
                .containsExactly("tel:+4555500118");
    }

    @Test
    void agreementIsOfferedWithSizeAndDigest() {
        Document page = page("da/agreement.html");
        assertThat(page.selectFirst(".download a.button").attr("href")).isEqualTo("../agreement.da.pdf");
        assertThat(page.text()).contains("412 kB").contains("9f86 d081 884c 7d65");
    }

    @Test
    void withoutACertificateNothingIsSaidAboutOne() {
        SiteFacts signed = SamplePacket.facts();
        SiteFacts facts = new SiteFacts(signed.agreements(), Optional.empty(), signed.packetId());
        List<OutputFile> made =
                SITE.render(SamplePacket.usual().packet(), facts).orElseThrow();
        OutputFile page = made.stream()
                .filter(file -> file.path().equals("site/en/agreement.html"))
                .findFirst()
                .orElseThrow();
        assertThat(page.text()).doesNotContain("certificate.pem").doesNotContain("_viewers");
        assertThat(made).noneMatch(file -> file.path().endsWith("certificate.pem"));
    }

    @Test
    void agreementStillBeingSetIsSaidSo() {
        SiteFacts facts = new SiteFacts(Map.of(), Optional.empty(), "0");
        OutputFile page = SITE.render(SamplePacket.usual().packet(), facts).orElseThrow().stream()
                .filter(file -> file.path().equals("site/en/agreement.html"))
                .findFirst()
                .orElseThrow();
        assertThat(page.text()).contains("being set").doesNotContain(".pdf");
    }

    @Test
    void authorsWordsStandOnThePageOfTheSameName() {
        Document page = page("en/first-session.html");
        assertThat(page.select("h1").text()).isEqualTo("Your first session");
        assertThat(page.getElementById("before")).isNotNull();
        assertThat(page.select(".contents").text()).doesNotContain("first-session");
    }

    @Test
    void currentPageIsMarkedAndShowsItsClauses() {
        Document page = page("en/sessions.html");
        assertThat(page.select(".side [aria-current=page]").text()).isEqualTo("1 Sessions");
        assertThat(page.select(".side ul ul a").eachAttr("href")).containsExactly("#phone");
    }

    @Test
    void ofVeryManyPoliciesAPageListsThoseAboutItAndTheWayToAll() {
        Map<String, OutputFile> many = render(withPolicies(40));
        Document page = Jsoup.parse(many.get("site/en/policy-20.html").text());
        assertThat(page.select(".side .numbered > li > a").eachAttr("href"))
                .containsExactly(
                        "policy-18.html",
                        "policy-19.html",
                        "policy-20.html",
                        "policy-21.html",
                        "policy-22.html",
                        "expect.html#_minute");
        assertThat(page.select(".side .numbered > li.all").text()).isEqualTo("All 40 policies");
        Document list = Jsoup.parse(many.get("site/en/expect.html").text());
        assertThat(list.select("#_minute + ol > li")).hasSize(40);
        assertThat(many.get("site/en/policy-20.html").size())
                .isEqualTo(
                        render(withPolicies(80)).get("site/en/policy-20.html").size());
    }

    private static Packet withPolicies(int count) {
        List<Policy> policies = IntStream.range(0, count)
                .mapToObj(i -> new Policy(
                        "policy-" + i,
                        Integer.toString(i + 1),
                        List.of(Inline.Text.of("Policy")),
                        "Policy",
                        Optional.empty(),
                        List.of()))
                .toList();
        return SamplePacket.usual().in(EN).with(policies).packet();
    }

    @Test
    void canonicalAddressNeedsABaseUrl() {
        assertThat(page("en/sessions.html").select("link[rel=canonical]")).isEmpty();
        Map<String, OutputFile> published = render(
                SamplePacket.usual().at("https://harbourlane.example/welcome/").packet());
        Document page = Jsoup.parse(published.get("site/en/sessions.html").text());
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://harbourlane.example/welcome/en/sessions.html");
        Document lost = Jsoup.parse(published.get("site/404.html").text());
        assertThat(lost.select("a").eachAttr("href")).first().isEqualTo("/welcome/en/index.html");
        assertThat(lost.select("link[rel=stylesheet]").eachAttr("href")).contains("/welcome/style.css");
    }

    @Test
    void everyPageHasOneTitleOneMainAndAStrictPolicy() {
        files.values().stream().filter(file -> file.path().endsWith(".html")).forEach(file -> {
            Document page = Jsoup.parse(file.text());
            assertThat(page.select("h1")).as(file.path()).hasSize(1);
            assertThat(page.select("main")).as(file.path()).hasSize(1);
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(file.path())
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(
                            page.select(
                                    "script:not([src]):not([type=application/ld+json]), style, [style], iframe, form:not(.panel)"))
                    .as(file.path())
                    .isEmpty();
        });
    }

    @Test
    void russianWordsWithAParticleAreWholeInTextsTitlesAndLinks() {
        List<Element> found = new ArrayList<>();
        StarterPacket.site().forEach((path, file) -> {
            if (path.startsWith("site/ru/") && path.endsWith(".html")) {
                found.addAll(Jsoup.parse(file.text()).body().select(":matchesOwn((?iu)(что|кто)-то)"));
            }
        });

        assertThat(found).hasSizeGreaterThan(10).allMatch(element -> element.hasClass("together"));
        assertThat(found).anyMatch(element -> element.closest("nav") != null);
    }

    @Test
    void noPageWeighsMoreThanSixtyKilobytesWithItsStyleAndItsEightOfScript() {
        Map<String, OutputFile> files = StarterPacket.site();
        int style =
                files.get("site/style.css").size() + files.get("site/theme.css").size();
        assertThat(files.values())
                .filteredOn(file -> file.path().endsWith(".html"))
                .allSatisfy(file -> {
                    int script = scripts(file)
                            .mapToInt(path -> files.get(path).size())
                            .sum();
                    assertThat(script).as(file.path()).isLessThan(8_192);
                    assertThat(file.size() + style + script).as(file.path()).isLessThan(60_000);
                });
    }

    @Test
    void noPageWeighsMoreThanSixtyKilobytesWithItsPicturesAsHostsSendIt() {
        Map<String, OutputFile> files = StarterPacket.site();
        assertThat(files.values())
                .filteredOn(file -> file.path().matches("site/../.*\\.html"))
                .allSatisfy(file -> {
                    int sent = packed(file);
                    for (String path : loaded(file)) {
                        OutputFile part = files.get(path);
                        sent += path.endsWith(".png") ? part.size() : packed(part);
                    }
                    assertThat(sent).as(file.path()).isBetween(30_000, 60_000);
                });
    }

    /** Everything but fonts that a browser fetches before anybody touches the page, each once. */
    private static Set<String> loaded(OutputFile page) {
        Document html = Jsoup.parse(page.text());
        return Stream.concat(
                        html.select("script[src], img[src]").eachAttr("src").stream(),
                        html.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream())
                .map(address -> address.startsWith("../") ? "site/" + address.substring(3) : "site/en/" + address)
                .collect(Collectors.toSet());
    }

    /** How long a file is once a host has compressed it. */
    private static int packed(OutputFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            file.writeTo(packing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private static Stream<String> scripts(OutputFile page) {
        return Jsoup.parse(page.text()).select("script[src]").stream()
                .map(script -> "site/" + script.attr("src").replace("../", ""));
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(files.get("site/style.css").text()).doesNotContain("http:").doesNotContain("https:");
        files.values().stream().filter(file -> file.path().endsWith(".html")).forEach(file -> {
            Document page = Jsoup.parse(file.text());
            assertThat(page.select("link[rel=stylesheet], img, script").eachAttr("href"))
                    .as(file.path())
                    .noneMatch(address -> address.contains(":"));
            assertThat(page.select("img").eachAttr("src")).as(file.path()).noneMatch(address -> address.contains(":"));
        });
    }

    @Test
    void titleNamesPageAndPractice() {
        assertThat(page("en/services.html").title()).isEqualTo("Services and prices · Harbour Lane Coaching");
        assertThat(page("ru/services.html").selectFirst("html").attr("lang")).isEqualTo("ru");
        assertThat(SamplePacket.messages(EN).has("site.language")).isTrue();
    }
}
