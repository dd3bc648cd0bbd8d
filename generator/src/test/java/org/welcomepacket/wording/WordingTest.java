package org.welcomepacket.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomepacket.wording.GrammaticalCase.DATIVE;
import static org.welcomepacket.wording.GrammaticalCase.GENITIVE;
import static org.welcomepacket.wording.GrammaticalCase.NOMINATIVE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.decide.Due;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Edition;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;
import org.welcomepacket.model.text.Language;

@Isolated("changes the default locale of the JVM")
class WordingTest {
    private static final Value NOTICE = new Value.Duration(24, Unit.HOUR);

    @Test
    void noticeIsWrittenAsEachLanguageWritesIt() {
        assertThat(TestMessages.wording("en").value(NOTICE, GENITIVE)).isEqualTo("24\u00a0hours’");
        assertThat(TestMessages.wording("da").value(NOTICE, GENITIVE)).isEqualTo("24\u00a0timers");
        assertThat(TestMessages.wording("ru").value(NOTICE, NOMINATIVE)).isEqualTo("24\u00a0часа");
        assertThat(TestMessages.wording("ru").value(NOTICE, GENITIVE)).isEqualTo("24\u00a0часов");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 25–29~March 2027 | 23~December 2027~– 2~January 2028
                    da | 25.–29.~marts 2027 | 23.~december 2027~– 2.~januar 2028
                    ru | 25—29~марта 2027~г. | 23~декабря 2027~г.~— 2~января 2028~г.
                    """)
    void aRangeOfDaysMayBreakOnlyBehindADashBetweenWords(String tag, String close, String open) {
        Wording wording = TestMessages.wording(tag);
        assertThat(wording.closed(
                        List.of(new Business.DateRange(LocalDate.of(2027, 3, 25), LocalDate.of(2027, 3, 29)))))
                .isEqualTo(close.replace('~', '\u00a0'));
        assertThat(wording.closed(
                        List.of(new Business.DateRange(LocalDate.of(2027, 12, 23), LocalDate.of(2028, 1, 2)))))
                .isEqualTo(open.replace('~', '\u00a0'));
    }

    @Test
    void aValueThatEndsInAFullStopTakesTheOneOfItsSentence() {
        assertThat(Wording.continued("950 kr.", ". Så")).isEqualTo(" Så");
        assertThat(Wording.continued("950 kr.", "... og")).isEqualTo("... og");
        assertThat(Wording.continued("DKK 950", ". Then")).isEqualTo(". Then");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | 24 Stunden | 1. Januar 2027   | 12.950,50 DKK | 09:30   | 7,5 %
                    fr | 24 heures  | 1 janvier 2027   | 12 950,50 DKK | 9:30    | 7,5 %
                    en-US | 24 hours | January 1, 2027 | DKK 12,950.50 | 9:30 AM | 7.5%
                    """)
    void otherLanguagesFollowTheirOwnHabits(
            String tag, String hours, String day, String money, String time, String share) {
        Wording wording = Wording.of(new Language(tag), TestMessages.messages("en", tag));
        assertThat(wording.value(NOTICE).replace('\u00a0', ' ')).isEqualTo(hours);
        assertThat(wording.date(LocalDate.of(2027, 1, 1)).replace('\u00a0', ' '))
                .isEqualTo(day);
        assertThat(wording.value(money(1_295_050)).replace('\u00a0', ' ')).isEqualTo(money);
        assertThat(wording.time(LocalTime.of(9, 30)).replace('\u00a0', ' ')).isEqualTo(time.replaceFirst("^0", ""));
        assertThat(wording.value(new Value.Percentage(new java.math.BigDecimal("7.5")))
                        .replace('\u00a0', ' '))
                .isEqualTo(share);
        assertThat(wording.value(new Value.Sessions(5), DATIVE)).isEqualTo("5\u00a0sessions");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Wording wording = TestMessages.wording("da");
            assertThat(wording.date(LocalDate.of(2027, 1, 1))).isEqualTo("1.\u00a0januar 2027");
            assertThat(wording.value(money(95_000))).isEqualTo("950\u00a0kr.");
            assertThat(wording.value(NOTICE)).isEqualTo("24\u00a0timer");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oneWordingServesManyThreads() {
        Wording wording = TestMessages.wording("ru");
        LocalDate first = LocalDate.of(2027, 1, 1);
        List<String> alone = IntStream.range(0, 2_000)
                .mapToObj(i -> wording.date(first.plusDays(i)) + wording.time(LocalTime.of(i % 24, i % 60)))
                .toList();
        Wording shared = TestMessages.wording("ru");
        List<String> together = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> shared.date(first.plusDays(i)) + shared.time(LocalTime.of(i % 24, i % 60)))
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void whatAShareComesToIsSaidBesideTheAuthorsWords() {
        Rules.Result half = SampleRules.share(Rules.Effect.CHARGE, 50, Rules.Base.PRICE);
        Rules.Result said = new Rules.Result(
                "half",
                half.effect(),
                half.amount(),
                half.of(),
                Optional.of(SampleRules.text("Half is due.", "Det halve skal betales.", "Нужна половина.")));
        Wording wording = TestMessages.wording("da");
        Due due = Due.of(said, Optional.of(money(120_000)));
        assertThat(wording.outcome(said).replace('\u00a0', ' ')).isEqualTo("Det halve skal betales.");
        assertThat(wording.outcome(said, due).replace('\u00a0', ' '))
                .isEqualTo("Det halve skal betales. Det er 600 kr.");
        assertThat(wording.outcome(half, due).replace('\u00a0', ' ')).isEqualTo("Du betaler 50 % af prisen: 600 kr.");
        assertThat(wording.effect(half, due).replace('\u00a0', ' ')).isEqualTo("Betaling: 600 kr. (50 % af 1.200 kr.)");
    }

    /** Forms of nouns and weekdays differ between languages; everything else must be there in all. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "ru"})
    void everyLanguageHasTheSameWords(String tag) {
        assertThat(names(tag)).isEqualTo(names("en"));
    }

    @Test
    void factsHaveTheNamesOfTheirTags() {
        Facts facts = Facts.of(TestMessages.wording("da"), business(), edition(), noServices(), rules());
        assertThat(facts.all())
                .containsEntry("notice", "24\u00a0timer")
                .containsEntry("business.name", "Harbour Lane Coaching")
                .containsEntry("business.phone", "+45\u00a055\u00a050\u00a001\u00a017")
                .containsEntry("business.hours", "fredag kl. 9.00–12.00")
                .containsEntry("business.closed", "17.\u00a0maj 2027")
                .containsEntry("business.country", "Danmark")
                .containsEntry("edition.number", "3")
                .containsEntry("edition.effective", "1.\u00a0januar 2027")
                .containsEntry("grounds.late-payment.after", "3")
                .doesNotContainKeys("business.owner", "grounds.late-payment.notice", "edition.review");
        assertThat(facts.fact("notice", GENITIVE)).contains("24\u00a0timers");
        assertThat(facts.fact("business.name", GENITIVE)).contains("Harbour Lane Coachings");
        assertThat(facts.fact("nothing", NOMINATIVE)).isEmpty();
    }

    private static Set<String> names(String tag) {
        Set<String> names =
                new TreeSet<>(TestMessages.messages(tag, tag).words().keySet());
        names.removeIf(name -> !name.startsWith("wording.")
                || name.matches("wording\\.(session|times|weekday|reference)\\..*")
                || name.matches("wording\\.outcome\\.[a-z]+\\.(part|sessions)"));
        return names;
    }

    private static Business business() {
        LocalTime nine = LocalTime.of(9, 0);
        return new Business(
                "Harbour Lane Coaching",
                Optional.empty(),
                Optional.empty(),
                Optional.of("hello@harbourlane.example"),
                Optional.of("+45 55 50 01 17"),
                Optional.empty(),
                Optional.empty(),
                List.of("Harbour Lane 14", "8000 Aarhus C"),
                Optional.of("DK"),
                ZoneOffset.UTC,
                List.of(new Business.Hours(
                        DayOfWeek.FRIDAY,
                        DayOfWeek.FRIDAY,
                        List.of(new Business.TimeRange(nine, LocalTime.of(12, 0))))),
                List.of(new Business.DateRange(LocalDate.of(2027, 5, 17), LocalDate.of(2027, 5, 17))));
    }

    private static Edition edition() {
        return new Edition(3, Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty());
    }

    private static Services noServices() {
        return new Services(List.of(), List.of(), List.of());
    }

    private static Rules rules() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("notice", NOTICE);
        Rules.Ground ground = new Rules.Ground(
                "late-payment",
                Optional.empty(),
                Optional.of(3),
                Optional.of(new Value.Duration(12, Unit.MONTH)),
                Optional.empty());
        return new Rules(values, List.of(), Map.of(), List.of(ground));
    }

    private static Value.Money money(long minor) {
        return new Value.Money(minor, Currency.getInstance("DKK"));
    }
}
