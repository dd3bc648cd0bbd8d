package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;

/** The script that is published, held against the lists of words that are published. */
@NullUnmarked
class SearchTest {
    private static Map<String, OutputFile> files;

    @BeforeAll
    static void render() {
        files = StarterPacket.site();
    }

    private static List<String> found(String language, String query) {
        return new SearchScript(
                        files.get("site/" + language + "/search-index.js").text())
                .find(query);
    }

    @ParameterizedTest
    @CsvSource({
        // without marks
        "da, abningstider, expect.html",
        "da, åbningstider, expect.html",
        "da, saet, conduct.html",
        "ru, прием, conduct.html#confidence",
        // inflected
        "da, forsinket, lateness.html",
        "da, forsinkelsen, lateness.html",
        "ru, отменить, cancellations.html#how",
        "ru, отмена, cancellations.html#how",
        "ru, опоздание, lateness.html",
        "ru, опоздать, lateness.html",
        "en, cancelling, cancellations.html#how",
        "en, cancelled, cancellations.html#how",
        "en, payments, payment.html#late",
        // begun, and with a slip of the finger
        "en, cance, cancellations.html#how",
        "en, cancelation, cancellations.html#how",
        "en, invocie, payment.html#invoices",
        "da, fosinket, lateness.html",
        "ru, отмнеить, cancellations.html#how",
        // several words, and a clause by its number
        "en, late payment, payment.html#late",
        "en, 3.2, cancellations.html#late",
    })
    void queryFindsItsPlace(String language, String query, String place) {
        assertThat(found(language, query)).as(query).anyMatch(href -> href.startsWith(place));
    }

    @Test
    void letterYoIsFoundWithoutItsDots() {
        assertThat(found("ru", "еще")).isNotEmpty().isEqualTo(found("ru", "ещё"));
    }

    @ParameterizedTest
    @CsvSource({
        "da, smorrebrod, Smørrebrød efter mødet",
        "da, forsinket, Din forsinkelse",
        "ru, прием, Первый приём",
        "ru, еще, Спросите ещё раз",
        "ru, отменить, Бесплатная отмена",
        "de, rucktritt, Recht auf Rücktritt",
        "de, strasse, Die Straße",
        "xx, wort, Kein Wort verloren"
    })
    void wordIsFoundInOtherFormsAndSpellings(String language, String query, String title) {
        SearchEntry other = new SearchEntry("other.html", "", "—", "", "—");
        SearchEntry entry = new SearchEntry("here.html", "1", title, "", "");
        String index = SearchIndex.of(List.of(other, entry), new Language(language));
        assertThat(new SearchScript(index).find(query)).containsExactly("here.html");
    }

    /** As in can and cancel; what follows a short stem must be an ending that some word of the site has. */
    @Test
    void shortWordIsNotTakenForTheBeginningOfALongerOne() {
        SearchEntry can = new SearchEntry("can.html", "", "You can pay, we helped", "", "");
        SearchEntry cancel = new SearchEntry("cancel.html", "", "Cancelling", "", "");
        SearchScript script = new SearchScript(SearchIndex.of(List.of(can, cancel), new Language("en")));
        List.of("canc", "cance", "cancel", "cancelled")
                .forEach(query -> assertThat(script.find(query)).as(query).containsExactly("cancel.html"));
        assertThat(script.find("payed")).containsExactly("can.html");
        assertThat(found("en", "cancel"))
                .allSatisfy(href -> assertThat(files.get("site/en/" + href.replaceFirst("#.*", ""))
                                .text())
                        .containsIgnoringCase("cancel"));
    }

    @Test
    void cellsOfATableReadAsWords() {
        SearchEntry entry = new SearchEntry("x.html", "", "", "", "Case | Cost\nlate | all");
        assertThat(entry.text()).isEqualTo("Case · Cost late · all");
        assertThat(files.get("site/en/search-index.js").text()).doesNotContain(" | ");
    }

    @Test
    void wordThatIsNowhereFindsNothing() {
        assertThat(found("en", "xylophone")).isEmpty();
        assertThat(found("en", "  ")).isEmpty();
        assertThat(found("en", "?!")).isEmpty();
    }

    @Test
    void titleCountsMoreThanText() {
        SearchEntry text = new SearchEntry("text.html", "", "Money", "", "About an invoice.");
        SearchEntry title = new SearchEntry("title.html", "", "Your invoice", "", "About money.");
        String index = SearchIndex.of(List.of(text, title), new Language("en"));
        assertThat(new SearchScript(index).find("invoice")).containsExactly("title.html", "text.html");
    }

    @Test
    void placeWithAllWordsHidesPlacesWithSome() {
        SearchEntry one = new SearchEntry("one.html", "", "Late", "", "");
        SearchEntry both = new SearchEntry("both.html", "", "Late payment", "", "");
        String index = SearchIndex.of(List.of(one, both), new Language("en"));
        assertThat(new SearchScript(index).find("late payment")).containsExactly("both.html");
        assertThat(new SearchScript(index).find("late xylophone")).containsExactly("one.html", "both.html");
    }

    @Test
    void scriptFoldsAsTheListIsFolded() {
        Stream.of("Smørrebrød ÅBNINGSTIDER", "ещё приём Йод", "Straße Œuvre Łódź", "co\u00ADoperate", "½ № ﬁn")
                .forEach(words ->
                        assertThat(new SearchScript("").fold(words)).as(words).isEqualTo(Folding.of(words)));
    }

    @Test
    void listOfHostileWordsIsStillOneScript() {
        SearchEntry entry = new SearchEntry("x.html", "", "</script><!--", "\u2028\"\\", "'; alert(1) //");
        String index = SearchIndex.of(List.of(entry), new Language("en"));
        assertThat(index).doesNotContain("<");
        assertThat(new SearchScript(index).find("alert")).containsExactly("x.html");
    }

    @Test
    void everyPlaceIsThere() {
        assertThat(found("en", "e"))
                .allSatisfy(href -> assertThat(files).containsKey("site/en/" + href.replaceFirst("#.*", "")));
    }
}
