package org.welcomepacket.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.model.text.Language;

class HyphenationTest {
    private static final Dividing WORDS = new Dividing(true, false, false);

    @ParameterizedTest
    @CsvSource({
        "en, cancellation, can-cel-la-tion",
        "en, acknowledgement, ac-know-ledge-ment",
        "en, something, some-thing",
        "en, University, Uni-ver-sity",
        "en-US, hyphenation, hy-phen-ation",
        "en-US, philanthropic, phil-an-thropic",
        "da, aftaleforholdet, af-ta-le-for-hol-det",
        "da, fortrydelsesretten, for-try-del-ses-ret-ten",
        "ru, подписывать, под-пи-сы-вать",
        "ru, поговорить, по-го-во-рить",
        "fr, conversation, conversation",
        "en, cat, cat"
    })
    void wordsAreDividedWhereTheLanguageDividesThem(String language, String word, String divided) {
        assertThat(divide(Hyphenation.of(new Language(language)), word)).isEqualTo(divided);
    }

    @ParameterizedTest
    @CsvSource({"en, January", "en-US, SEPTEMBER", "da, februar", "ru, сентября"})
    void monthsAreNotDivided(String language, String month) {
        assertThat(Hyphenation.of(new Language(language)).points(month)).isEmpty();
    }

    @Test
    void addressesAreDividedWithoutHyphens() {
        assertThat(new WordBreaks("https://harbourlane.example/welcome/en", Hyphenation.none()).points(WORDS, false))
                .isNotEmpty()
                .noneMatch(WordBreaks.Point::hyphen)
                .extracting(WordBreaks.Point::offset)
                .containsExactly(8, 19, 28);
    }

    @Test
    void aMailAddressIsDividedOnlyWhenItMustBe() {
        assertThat(new WordBreaks("hello@harbourlane.example", Hyphenation.none()).points(WORDS, false))
                .isEmpty();
        assertThat(new WordBreaks("hello@harbourlane.example", Hyphenation.none()).points(WORDS, true))
                .extracting(WordBreaks.Point::offset)
                .containsExactly(6, 17);
        assertThat(new WordBreaks("hello@harbourlane.example", Hyphenation.none())
                        .points(new Dividing(true, true, false), false))
                .noneMatch(WordBreaks.Point::hyphen)
                .extracting(WordBreaks.Point::offset)
                .containsExactly(6, 17);
    }

    @Test
    void aWordWithAHyphenMayEndALineAfterIt() {
        assertThat(new WordBreaks("half-finished", Hyphenation.none()).points(WORDS, false))
                .noneMatch(WordBreaks.Point::hyphen)
                .extracting(WordBreaks.Point::offset)
                .containsExactly(5);
        assertThat(new WordBreaks("-5", Hyphenation.none()).points(WORDS, false))
                .isEmpty();
    }

    private static String divide(Hyphenation hyphenation, String word) {
        StringBuilder out = new StringBuilder(word);
        int[] points = hyphenation.points(word);
        for (int i = points.length - 1; i >= 0; i--) {
            out.insert(points[i], '-');
        }
        return out.toString();
    }
}
