package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.decide.Case;
import org.welcomepacket.decide.Given;
import org.welcomepacket.decide.Problem;
import org.welcomepacket.decide.Question;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.source.ContentFolder;

/** What applies to a case, asked as people ask. */
class DecideTest {
    private static final Generator GENERATOR = Generator.builder()
            .clock(Clock.fixed(Instant.parse("2027-03-27T09:30:00Z"), ZoneOffset.UTC))
            .build();

    private static final Packet STARTER = starter();

    private static final String RULES = """
            decisions:
              clock:
                inputs: { ahead: duration }
                rules:
                  - { ahead: ">= 24 hours", then: free }
                  - { ahead: "< 24 hours", then: third }
              calendar:
                inputs: { ahead: duration }
                rules:
                  - { ahead: ">= 1 days", then: free }
                  - { ahead: "< 1 days", then: third }
              month:
                inputs: { ahead: duration }
                rules:
                  - { ahead: ">= 1 months", then: free }
                  - { ahead: "< 1 months", then: third }
              all:
                inputs: { day: weekday, at: time, guests: count, deposit: money, off: percentage, ill: yes-no }
                rules:
                  - { ill: "yes", then: free }
                  - { ill: "no", day: "saturday, sunday", then: third }
                  - { ill: "no", day: "not(saturday, sunday)", at: "< 9:30", guests: "<= 2", then: third }
                  - { ill: "no", day: "not(saturday, sunday)", at: "< 9:30", guests: "> 2", deposit: "< 500 DKK", then: third }
                  - { ill: "no", day: "not(saturday, sunday)", at: "< 9:30", guests: "> 2", deposit: ">= 500 DKK", off: "<= 8 %", then: third }
                  - { ill: "no", day: "not(saturday, sunday)", at: "< 9:30", guests: "> 2", deposit: ">= 500 DKK", off: "> 8 %", then: free }
                  - { ill: "no", day: "not(saturday, sunday)", at: ">= 9:30", then: free }
            outcomes:
              free: { effect: none }
              third: { effect: charge, amount: 33.3 %, of: price }
            """;

    private static final Packet SMALL = small();

    private static Packet starter() {
        try {
            return GENERATOR
                    .check(ContentFolder.read(Path.of("../content"), "content"), Optional.of(LocalDate.of(2027, 1, 1)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Packet small() {
        return GENERATOR
                .check(
                        SmallPacket.standard()
                                .with(
                                        "packet.yaml",
                                        "business: { name: Small, time-zone: Europe/Copenhagen }\npolicies: [sessions]\n")
                                .with("rules.yaml", RULES)
                                .with("services.yaml", "services: { talk: { name: Talk, price: 1.50 DKK } }\n")
                                .folder(),
                        Optional.empty())
                .orElseThrow();
    }

    private static Map<String, String> inputs(String written) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (String input : written.split(";", -1)) {
            if (!input.isBlank()) {
                String[] parts = input.strip().split("=", 2);
                inputs.put(parts[0], parts[1]);
            }
        }
        return inputs;
    }

    private static Reply ask(Packet packet, String decision, String inputs) {
        return GENERATOR.decide(packet, Question.of(decision, inputs(inputs)));
    }

    private static Reply.Answered answer(Packet packet, String decision, String inputs) {
        Reply reply = ask(packet, decision, inputs);
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        return (Reply.Answered) reply;
    }

    private static List<String> problems(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Refused.class);
        return ((Reply.Refused) reply)
                .problems().stream().map(p -> p.message() + " | " + p.hint()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "service=coaching;ahead=24h, free",
        "service=coaching;ahead=1439 minutes;earlier=0, let-go",
        "service=coaching;ahead=3h;earlier=1, session-lost",
        "service=Coachingsamtale;ahead=3 hours;earlier=2, session-lost",
        "service=workshop;ahead=14 days, free",
        "service=workshop;ahead=2w, free",
        "service=workshop;ahead=13d, half",
        "service=workshop;ahead=90m, full",
        "service=group;ahead=1h30m, full"
    })
    void theStarterPacketAnswers(String inputs, String outcome) {
        assertThat(answer(STARTER, "cancellation", inputs).result().id()).isEqualTo(outcome);
    }

    @Test
    void halfOfAPriceIsExact() {
        Reply.Answered answer = answer(STARTER, "cancellation", "service=workshop;ahead=7 days");
        assertThat(answer.due().amount().map(Notation::of)).contains("925 DKK");
        assertThat(answer.due().share()).contains(new Value.Percentage(BigDecimal.valueOf(50)));
        assertThat(answer.due().of().map(Notation::of)).contains("1850 DKK");
    }

    @Test
    void moneyRoundsHalfUpOnce() {
        // 33.3 % of 1.50 is 0.4995
        assertThat(answer(SMALL, "clock", "ahead=0h").due().amount().map(Notation::of))
                .contains("0.50 DKK");
    }

    @Test
    void whatMakesNoDifferenceNeedNotBeSaid() {
        assertThat(answer(STARTER, "cancellation", "service=coaching;ahead=25h")
                        .ruling()
                        .unasked())
                .containsExactly("earlier");
        assertThat(answer(STARTER, "cancellation", "ahead=30 days").ruling().unasked())
                .containsExactly("service", "earlier");
        assertThat(answer(SMALL, "all", "ill=y").ruling().unasked())
                .containsExactly("day", "at", "guests", "deposit", "off");
    }

    @Test
    void onlyWhatIsNeededIsAskedFor() {
        assertThat(problems(ask(STARTER, "cancellation", "service=workshop")))
                .containsExactly("'ahead' is needed | write ahead=24h, or give --session and --at");
        assertThat(problems(ask(STARTER, "cancellation", "service=coaching")))
                .containsExactly("'ahead' is needed | write ahead=24h, or give --session and --at");
        assertThat(problems(ask(STARTER, "cancellation", "service=coaching;ahead=3h")))
                .containsExactly("'earlier' is needed | write earlier=0");
        assertThat(problems(ask(STARTER, "cancellation", "")))
                .containsExactly(
                        "'service' is needed | write service=coaching",
                        "'ahead' is needed | write ahead=24h, or give --session and --at");
    }

    @Test
    void allProblemsAreSaidAtOnce() {
        assertThat(problems(ask(SMALL, "all", "dya=monday;at=25:00;guests=few;deposit=500 EUR;off=101 %;ill=perhaps")))
                .containsExactly(
                        "'dya' is no input of all | did you mean 'day'?",
                        "'at' cannot be '25:00' | write a time of day, such as 09:30",
                        "'guests' cannot be 'few' | write a whole number, such as 2",
                        "'deposit' cannot be '500 EUR' | write an amount of money, such as 500DKK",
                        "'off' cannot be '101 %' | write a percentage, such as 8%",
                        "'ill' cannot be 'perhaps' | use one of: yes, no");
        assertThat(problems(ask(STARTER, "cancellation", "ahead=3")))
                .contains("'ahead' cannot be '3' | say of what: 3h or 3 days");
        assertThat(problems(ask(STARTER, "canselation", "")))
                .containsExactly("there is no decision 'canselation' | did you mean 'cancellation'?");
    }

    @ParameterizedTest
    @CsvSource({
        "day=Mon;at=9:29;guests=3;deposit=500 DKK;off=8%;ill=no, third",
        "day=monday;at=9.29;guests=3;deposit=500.00dkk;off=8.5 %;ill=NO, free",
        "day=Sunday;ill=no, third",
        "day=friday;at=09:30;ill=no, free",
        "day=friday;at=0:00;guests=2;ill=no, third"
    })
    void everyKindOfInputCanBeTyped(String inputs, String outcome) {
        assertThat(answer(SMALL, "all", inputs).result().id()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        // the clock goes forward on the night before: the day has 23 hours
        "clock,    2027-03-28T10:00, 2027-03-27T10:00, third",
        "clock,    2027-03-28T10:00, 2027-03-27T09:00, free",
        "clock,    2027-03-28T10:00, 2027-03-27T09:01, third",
        "calendar, 2027-03-28T10:00, 2027-03-27T10:00, free",
        "calendar, 2027-03-28T10:00, 2027-03-27T10:01, third",
        // back: 25 hours
        "clock,    2027-10-31T10:00, 2027-10-30T11:00, free",
        "clock,    2027-10-31T10:00, 2027-10-30T11:01, third",
        "calendar, 2027-10-31T10:00, 2027-10-30T10:00, free",
        "calendar, 2027-10-31T10:00, 2027-10-30T10:01, third",
        // the same time of day was skipped, so the time after the jump counts
        "calendar, 2027-03-29T02:30, 2027-03-28T03:30, free",
        "calendar, 2027-03-29T02:30, 2027-03-28T03:31, third",
        // an hour that comes twice is told apart by its offset
        "clock,    2027-11-01T02:30, 2027-10-31T02:30+01:00, free",
        "clock,    2027-11-01T02:00, 2027-10-31T02:30+01:00, third",
        "clock,    2027-11-01T02:00, 2027-10-31T02:30+02:00, free",
        // a month back from the 31st is the last day of February
        "month,    2027-03-31T10:00, 2027-02-28T10:00, free",
        "month,    2027-03-31T10:00, 2027-02-28T10:01, third",
        // nobody came
        "clock,    2027-03-28T10:00, 2027-03-28T11:00, third",
        "calendar, 2027-03-28T10:00, 2027-04-28T11:00, third",
        // another offset is the same moment
        "clock,    2027-03-28T08:00Z, 2027-03-27T10:00+02:00, free"
    })
    void hoursAreCountedOnTheClockAndDaysOnTheCalendar(String decision, String session, String at, String outcome) {
        Reply reply = GENERATOR.decide(SMALL, new Question(decision, Map.of(), Optional.of(session), Optional.of(at)));
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Answered.class,
                        answered -> assertThat(answered.result().id()).isEqualTo(outcome));
    }

    @Test
    void aCaseInTypesIsAnsweredToo() {
        Decision lateness = STARTER.rules().decisions().stream()
                .filter(d -> d.id().equals("lateness"))
                .findFirst()
                .orElseThrow();
        Given late = new Given.Amount(new Value.Duration(20, Value.Unit.MINUTE));
        assertThat(Reply.to(lateness, new Case(Map.of("late", late)), STARTER))
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Problem("'earlier' is needed", "write earlier=0")));
        Given once = new Given.Amount(new Value.Count(1));
        assertThat(Reply.to(lateness, new Case(Map.of("late", late, "earlier", once)), STARTER))
                .isInstanceOfSatisfying(Reply.Answered.class, answered -> {
                    assertThat(answered.result().id()).isEqualTo("session-lost");
                    assertThat(answered.due().amount()).contains(new Value.Sessions(1));
                });
    }

    @Test
    void withoutAMomentNowIsMeant() {
        // now is 10:30 in Copenhagen
        Reply reply = GENERATOR.decide(
                SMALL, new Question("calendar", Map.of(), Optional.of("2027-03-28 10:30"), Optional.empty()));
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Answered.class,
                        answered -> assertThat(answered.result().id()).isEqualTo("free"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-28T02:30 | 2027-03-27T10:00 | --session 2027-03-28T02:30 does not exist in Europe/Copenhagen: the clock goes from 02:00 to 03:00",
                "2027-10-31T02:30 | 2027-10-30T10:00 | --session 2027-10-31T02:30 comes twice in Europe/Copenhagen: the clock goes back from 03:00 to 02:00",
                "tomorrow | 2027-10-30T10:00 | --session 'tomorrow' is no date and time",
                "2027-10-31T10:00 | 2027-02-30T10:00 | --at '2027-02-30T10:00' is no date and time"
            })
    void aMomentThatIsNoneIsExplained(String session, String at, String message) {
        Reply reply = GENERATOR.decide(SMALL, new Question("clock", Map.of(), Optional.of(session), Optional.of(at)));
        assertThat(((Reply.Refused) reply).problems())
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @Test
    void aLengthWhoseOrderDependsOnTheDateNeedsTheMoments() {
        assertThat(problems(ask(SMALL, "calendar", "ahead=24h")))
                .containsExactly("it depends on the date how 24 hours compare with 1 day"
                        + " | give the two moments with --session and --at");
        assertThat(answer(SMALL, "calendar", "ahead=27h").result().id()).isEqualTo("free");
        assertThat(problems(ask(STARTER, "cancellation", "service=workshop;ahead=335h;earlier=0")))
                .as("only the bounds that are near are named")
                .containsExactly("it depends on the date how 335 hours compare with 14 days"
                        + " | give the two moments with --session and --at");
    }

    @Test
    void daysAndHoursTogetherAreToldInHours() {
        assertThat(problems(ask(STARTER, "cancellation", "service=workshop;ahead=13d 20h")))
                .containsExactly("'ahead' cannot be '13d 20h'"
                        + " | write hours alone, 332h, or give the two moments with --session and --at");
    }

    @Test
    void momentsAreOnlyForHowLongBefore() {
        Reply reply = GENERATOR.decide(
                STARTER, new Question("lateness", Map.of(), Optional.of("2027-03-28T10:00"), Optional.empty()));
        assertThat(problems(reply))
                .contains("--session and --at give 'ahead', which lateness does not ask for"
                        + " | it asks for: late, earlier");
    }
}
