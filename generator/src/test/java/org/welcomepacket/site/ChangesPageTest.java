package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.manifest.ClauseEntry;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;

/** What clients are told about the difference between two editions. */
@NullUnmarked
class ChangesPageTest {
    /** The site of the usual packet after a policy was renamed and a clause of another was written anew. */
    static Map<String, OutputFile> afterAChange() {
        return since(before("sessions#phone", "meetings#phone", ""), now());
    }

    private static Map<String, OutputFile> since(Manifest before, Manifest now) {
        SiteFacts usual = SamplePacket.facts();
        SiteFacts facts = new SiteFacts(
                usual.agreements(),
                usual.certificate(),
                usual.packetId(),
                Optional.of(new SiteFacts.Since(before, now)),
                usual.pictures());
        List<OutputFile> files = Site.of(Template.standard())
                .orElseThrow()
                .render(SamplePacket.usual().at("https://blue.example/").packet(), facts)
                .orElseThrow();
        return files.stream().collect(Collectors.toMap(OutputFile::path, file -> file));
    }

    private static Manifest now() {
        return Manifest.of(
                SamplePacket.usual().packet(), "1", Instant.parse("2027-01-01T00:00:00Z"), Optional.empty(), List.of());
    }

    /** The same packet when one clause had another id and another text. */
    private static Manifest before(String id, String formerId, String text) {
        Manifest now = now();
        Map<Language, List<ClauseEntry>> clauses = now.clauses().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        all -> all.getValue().stream()
                                .map(entry -> entry.id().equals(id) ? former(entry, formerId, text) : entry)
                                .toList()));
        return new Manifest(
                now.generator(),
                now.built(),
                now.edition() - 1,
                now.effective(),
                now.bindingLanguage(),
                now.certificate(),
                now.sources(),
                now.assets(),
                now.values(),
                now.decisions(),
                clauses);
    }

    private static ClauseEntry former(ClauseEntry entry, String id, String text) {
        boolean same = text.isEmpty();
        return new ClauseEntry(
                id,
                entry.number(),
                entry.title(),
                same ? entry.text() : text,
                same ? entry.hash() : "0".repeat(64),
                entry.timeless(),
                entry.states(),
                false);
    }

    @Test
    void changedClauseShowsOldAndNewWords() {
        Map<String, OutputFile> files =
                since(before("sessions#phone", "sessions#phone", "Call us <b>never</b>."), now());
        Document page = Jsoup.parse(files.get("site/en/changes.html").text());
        assertThat(page.select(".lead").text()).contains("edition 2");
        assertThat(page.select(".change h2 a").eachAttr("href")).containsExactly("sessions.html#phone");
        assertThat(page.select(".change del").text()).contains("<b>never</b>");
        assertThat(page.select(".change ins")).isNotEmpty();
        assertThat(page.select(".side a[href=changes.html]").attr("aria-current"))
                .isEqualTo("page");
        assertThat(page.select(".languages a").eachAttr("href")).contains("../da/changes.html");
    }

    @Test
    void oldAddressOfARenamedPolicyLeadsToTheNewOne() {
        Map<String, OutputFile> files = since(before("sessions#phone", "meetings#phone", ""), now());
        Document page = Jsoup.parse(files.get("site/ru/meetings.html").text());
        assertThat(page.select("noscript").html()).contains("0; url=sessions.html");
        assertThat(page.select("p a").attr("href")).isEqualTo("sessions.html");
        assertThat(page.getElementById("phone").attr("href")).isEqualTo("sessions.html#phone");
        assertThat(page.select("script").eachAttr("src")).containsExactly("../moved.js");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void whatOnlyStandsElsewhereIsListedAtTheEnd() {
        Map<String, OutputFile> files = since(before("sessions#phone", "meetings#phone", ""), now());
        Document page = Jsoup.parse(files.get("site/en/changes.html").text());
        assertThat(page.select(".change h2").eachText()).containsExactly("Same words, another place");
        assertThat(page.select(".change li a").attr("href")).isEqualTo("sessions.html#phone");
        assertThat(page.select(".change ins, .change del")).isEmpty();
    }

    @Test
    void clauseWhoseWordsAreTheSameSaysSo() {
        ClauseEntry entry = now().clauses().get(SamplePacket.EN).stream()
                .filter(clause -> clause.id().equals("sessions#phone"))
                .findFirst()
                .orElseThrow();
        Map<String, OutputFile> files = since(before("sessions#phone", "sessions#phone", entry.text()), now());
        Document page = Jsoup.parse(files.get("site/en/changes.html").text());
        assertThat(page.select(".change p").eachText()).last().asString().startsWith("The words are the same.");
    }

    @Test
    void pageOfChangesIsFoundAndOldAddressesAreNot() {
        Map<String, OutputFile> files = afterAChange();
        String index = files.get("site/en/search-index.js").text();
        assertThat(new SearchScript(index).find("what has changed")).contains("changes.html");
        assertThat(index).doesNotContain("meetings");
        assertThat(files.get("site/sitemap.xml").text())
                .contains("https://blue.example/en/changes.html")
                .doesNotContain("meetings");
    }

    @Test
    void withoutAnEarlierEditionThereIsNoSuchPage() {
        assertThat(SiteTest.render(SamplePacket.usual().packet())).doesNotContainKey("site/en/changes.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it costs (DKK 325) today | it costs (DKK~325) today",
                "in alt 1.850 kr. nu | in alt 1.850~kr. nu",
                "всего 1 850 DKK сразу | всего 1~850~DKK сразу",
                "от 12 января 2027 г. и далее | от 12~января 2027~г. и далее",
                "den 12. januar eller før | den 12.~januar eller før",
                "less than 24 hours before | less than 24~hours before",
                "half, 50 %, of it | half, 50~%, of it",
                "in clause 2. Then we | in clause 2. Then we",
                "rooms 4 5 6 7 8 | rooms 4 5 6 7 8"
            })
    void numbersHoldTheirUnitsAsOnOtherPages(String folded, String shown) {
        assertThat(Redline.of(folded, folded).html()).isEqualTo(shown.replace('~', '\u00a0'));
    }

    @Test
    void anAmountHoldsItsCurrencyAcrossAChange() {
        assertThat(Redline.of("It costs DKK 325 now.", "It costs DKK 350 now.").html())
                .isEqualTo("It costs DKK\u00a0<del>325</del> <ins>350</ins>\u00a0now.");
    }

    @Test
    void wordsWithAShortHyphenedPartAreWholeInChangesToo() {
        assertThat(Redline.of("Если что-то", "Если что-то").html())
                .isEqualTo("Если <span class=\"together\">что-то</span>");
    }

    @Test
    void wordsInCommonStandOnce() {
        assertThat(Redline.of("We need 24 hours.", "We always need 48 hours.").html())
                .isEqualTo("We <ins>always</ins> need <del>24</del> <ins>48</ins>\u00a0hours.");
        assertThat(Redline.of("", "New.").html()).isEqualTo("<ins>New.</ins>");
        assertThat(Redline.of("Old & gone.", "").html()).isEqualTo("<del>Old &amp; gone.</del>");
        assertThat(Redline.of("See.[1]", "See.[1]").html()).isEqualTo("See.<sup class=\"mark\">1</sup>");
    }
}
