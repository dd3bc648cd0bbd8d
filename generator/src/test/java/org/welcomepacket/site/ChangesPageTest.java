package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.manifest.ClauseEntry;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.manifest.RowEntry;
import org.welcomepacket.model.Packet;
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
        return since(
                before, now, SamplePacket.usual().at("https://blue.example/").packet());
    }

    private static Map<String, OutputFile> since(Manifest before, Manifest now, Packet packet) {
        SiteFacts usual = SamplePacket.facts();
        SiteFacts facts = new SiteFacts(
                usual.agreements(),
                usual.certificate(),
                usual.packetId(),
                Optional.of(new SiteFacts.Since(before, now)),
                usual.pictures());
        List<OutputFile> files =
                Site.of(Template.standard()).orElseThrow().render(packet, facts).orElseThrow();
        return files.stream().collect(Collectors.toMap(OutputFile::path, file -> file));
    }

    private static Manifest now() {
        return manifest(SamplePacket.usual().packet());
    }

    private static Manifest manifest(Packet packet) {
        return Manifest.of(packet, "1", Instant.parse("2027-01-01T00:00:00Z"), Optional.empty(), List.of());
    }

    /** The same packet when one clause had another id and another text. */
    private static Manifest before(String id, String formerId, String text) {
        Manifest now = now();
        return before(
                now,
                now.decisions(),
                (language, entry) -> entry.id().equals(id) ? former(entry, formerId, text) : entry);
    }

    private static Manifest before(
            Manifest now,
            Optional<Map<String, List<RowEntry>>> decisions,
            BiFunction<Language, ClauseEntry, ClauseEntry> former) {
        Map<Language, List<ClauseEntry>> clauses = now.clauses().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        all -> all.getValue().stream()
                                .map(entry -> former.apply(all.getKey(), entry))
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
                decisions,
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
        assertThat(page.select(".change .formerly").text()).isEqualTo("its link has changed");
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
    void newWordsInAnotherLanguageAreSaidToBeThere() {
        Manifest before = before(now(), now().decisions(), (language, entry) -> {
            boolean isOther = language.equals(SamplePacket.DA) && entry.id().equals("sessions#phone");
            return isOther ? former(entry, entry.id(), "Ring aldrig.") : entry;
        });
        Map<String, OutputFile> files = since(before, now());
        assertThat(Jsoup.parse(files.get("site/en/changes.html").text())
                        .select(".change p:last-child")
                        .text())
                .isEqualTo("The words here are the same. Only the text in another language has changed.");
        assertThat(Jsoup.parse(files.get("site/da/changes.html").text()).select(".change del"))
                .isNotEmpty();
    }

    @Test
    void ruleThatChangedBehindTheSameWordsIsNamed() {
        Packet packet = StarterPacket.packet();
        Manifest now = manifest(packet);
        Map<String, List<RowEntry>> decisions =
                new LinkedHashMap<>(now.decisions().orElseThrow());
        decisions.computeIfPresent("cancellation", (id, rows) -> rows.subList(1, rows.size()));
        Manifest before = before(now, Optional.of(decisions), (language, entry) -> entry);
        Document page = Jsoup.parse(
                since(before, now, packet).get("site/en/changes.html").text());
        assertThat(page.select(".change")).isNotEmpty().allSatisfy(change -> {
            assertThat(change.select("p").last().text())
                    .isEqualTo("The words are the same, but a rule or a figure behind them has changed."
                            + " Rules at a glance");
            assertThat(change.select("p a").eachAttr("href")).containsExactly("rules.html");
        });
    }

    @Test
    void clauseWithAnotherNumberIsListedWithTheOneItHad() {
        Manifest before = before(
                now(),
                now().decisions(),
                (language, entry) -> entry.id().equals("sessions#phone") ? numbered("9.9", entry) : entry);
        Map<String, OutputFile> files = since(before, now());
        assertThat(Jsoup.parse(files.get("site/en/changes.html").text())
                        .select(".formerly")
                        .text())
                .isEqualTo("formerly 9.9");
        assertThat(Jsoup.parse(files.get("site/da/changes.html").text())
                        .select(".formerly")
                        .text())
                .isEqualTo("tidligere 9.9");
    }

    private static ClauseEntry numbered(String number, ClauseEntry entry) {
        return new ClauseEntry(
                entry.id(),
                number,
                entry.title(),
                entry.text(),
                entry.hash(),
                entry.timeless(),
                entry.states(),
                entry.reworded());
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
