package org.welcomepacket.check.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Test.Comparison;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.LocalText;

class TableProofTest {
    private static final org.welcomepacket.model.rule.Test ANY = new org.welcomepacket.model.rule.Test.Any();

    @Test
    void theCancellationTableOfTheDesignIsProved() {
        assertThat(TableProof.findings(cancellation(hours(24), days(7)))).isEmpty();
    }

    @Test
    void aBoundMovedOnOneSideLeavesAGapNamedInTheAuthorsWords() {
        assertThat(TableProof.findings(cancellation(hours(24), days(9))))
                .containsExactly(new Finding.Gap(
                        List.of(new Finding.Part("service", "workshop"), new Finding.Part("ahead", "7 days")),
                        List.of(4, 5)));
    }

    @Test
    void aBoundMovedTheOtherWayIsAnOverlapOfTheTwoRows() {
        assertThat(TableProof.findings(cancellation(hours(20), days(7))))
                .containsExactly(
                        new Finding.Overlap(
                                0,
                                1,
                                List.of(
                                        new Finding.Part("service", "coaching"),
                                        new Finding.Part("ahead", "20 hours"),
                                        new Finding.Part("earlier", "0"))),
                        new Finding.Overlap(
                                0,
                                2,
                                List.of(
                                        new Finding.Part("service", "coaching"),
                                        new Finding.Part("ahead", "20 hours"),
                                        new Finding.Part("earlier", "1"))));
    }

    @Test
    void aDayAndTwentyFourHoursInOneSliceAreAmbiguous() {
        Rules.Decision table = table(
                List.of(input("ahead", InputType.DURATION)),
                row(compare(Comparison.AT_LEAST, days(1))),
                row(compare(Comparison.LESS, hours(24))));
        assertThat(TableProof.findings(table)).containsExactly(new Finding.Ambiguous(0, 0, "1 day", 1, "24 hours"));
    }

    @Test
    void aMonthAndThirtyDaysAreAmbiguousButAWeekIsSevenDaysAndAYearTwelveMonths() {
        assertThat(TableProof.findings(split(months(1), days(30)))).hasSize(1);
        assertThat(TableProof.findings(split(new Value.Duration(1, Value.Unit.WEEK), days(7))))
                .isEmpty();
        assertThat(TableProof.findings(split(new Value.Duration(1, Value.Unit.YEAR), months(12))))
                .isEmpty();
    }

    @Test
    void unitsOfDifferentKindsThatCannotMeetHaveAFixedOrder() {
        Rules.Decision table = table(
                List.of(input("ahead", InputType.DURATION)),
                row(compare(Comparison.LESS, hours(3))),
                row(interval(hours(3), true, days(2), false)),
                row(interval(days(2), true, months(1), false)),
                row(compare(Comparison.AT_LEAST, months(1))));
        assertThat(TableProof.findings(table)).isEmpty();
    }

    @Test
    void theTestNotCoversWhatTheOthersLeave() {
        Rules.Decision table = table(
                List.of(choice("day", "mon", "tue", "wed")),
                row(is("tue")),
                row(new org.welcomepacket.model.rule.Test.Not(is("tue"))));
        assertThat(TableProof.findings(table)).isEmpty();
    }

    @Test
    void countsHaveNothingBetweenNeighbours() {
        Rules.Decision table = table(
                List.of(input("earlier", InputType.COUNT)),
                row(compare(Comparison.EQUAL, new Value.Count(0))),
                row(compare(Comparison.EQUAL, new Value.Count(1))),
                row(compare(Comparison.MORE, new Value.Count(1))));
        assertThat(TableProof.findings(table)).isEmpty();
    }

    @Test
    void percentagesHaveSomethingBetweenNeighbours() {
        Rules.Decision table = table(
                List.of(input("share", InputType.PERCENTAGE)),
                row(compare(Comparison.AT_MOST, percent(1))),
                row(compare(Comparison.AT_LEAST, percent(2))));
        assertThat(TableProof.findings(table))
                .containsExactly(new Finding.Gap(List.of(new Finding.Part("share", "1.5 %")), List.of(0, 1)));
    }

    @Test
    void moneyGoesInMinorUnits() {
        Rules.Decision table = table(
                List.of(input("sum", InputType.MONEY)),
                row(compare(Comparison.LESS, money(10_000))),
                row(compare(Comparison.MORE, money(10_000))));
        assertThat(TableProof.findings(table))
                .containsExactly(new Finding.Gap(List.of(new Finding.Part("sum", "100 DKK")), List.of(0, 1)));
    }

    @Test
    void anIntervalThatHoldsNothingIsNamed() {
        Rules.Decision table = table(
                List.of(input("ahead", InputType.DURATION)), row(ANY), row(interval(days(5), true, days(3), true)));
        assertThat(TableProof.findings(table)).containsExactly(new Finding.Empty(1, 0));
    }

    @Test
    void aGapBehindAnOverlapIsFoundToo() {
        Rules.Decision table = table(
                List.of(input("earlier", InputType.COUNT)),
                row(compare(Comparison.AT_MOST, new Value.Count(2))),
                row(compare(Comparison.EQUAL, new Value.Count(1))),
                row(compare(Comparison.EQUAL, new Value.Count(4))),
                row(compare(Comparison.AT_LEAST, new Value.Count(6))));
        assertThat(TableProof.findings(table))
                .containsExactly(
                        new Finding.Overlap(0, 1, List.of(new Finding.Part("earlier", "1"))),
                        new Finding.Gap(List.of(new Finding.Part("earlier", "3")), List.of(0, 2)));
    }

    @Test
    void anOverlapAndAGapThatOneRowExplainsAreOneFinding() {
        Rules.Decision table = table(
                List.of(input("earlier", InputType.COUNT)),
                row(compare(Comparison.EQUAL, new Value.Count(1))),
                row(compare(Comparison.EQUAL, new Value.Count(1))),
                row(compare(Comparison.AT_LEAST, new Value.Count(2))));
        assertThat(TableProof.findings(table))
                .containsExactly(new Finding.Misplaced(
                        1,
                        List.of(0),
                        List.of(new Finding.Part("earlier", "1")),
                        List.of(new Finding.Part("earlier", "0"))));
    }

    @Test
    void aTableOfEightInputsAndFiveHundredRowsIsProved() {
        Rules.Decision table = LargeTable.of(500);
        assertThat(TableProof.findings(table)).isEmpty();
        List<Rules.Row> fewer = new ArrayList<>(table.rows());
        fewer.remove(317);
        Rules.Decision open =
                new Rules.Decision(table.id(), table.label(), table.clause(), table.inputs(), table.per(), fewer);
        assertThat(TableProof.findings(open)).singleElement().isInstanceOf(Finding.Gap.class);
    }

    @Test
    void theProofAgreesWithTryingEveryCase() {
        Random random = new Random(20270101);
        for (int i = 0; i < 2_000; i++) {
            Rules.Decision table = randomCounts(random);
            boolean[] gapAndOverlap = tryEveryCase(table);
            List<Finding> findings = TableProof.findings(table).stream()
                    .filter(finding -> !(finding instanceof Finding.Empty))
                    .toList();
            assertThat(findings.stream().anyMatch(f -> f instanceof Finding.Gap || f instanceof Finding.Misplaced))
                    .as("gap in %s", table)
                    .isEqualTo(gapAndOverlap[0]);
            assertThat(findings.stream().anyMatch(f -> f instanceof Finding.Overlap || f instanceof Finding.Misplaced))
                    .as("overlap in %s", table)
                    .isEqualTo(gapAndOverlap[1]);
        }
    }

    private static Rules.Decision cancellation(Value.Duration notice, Value.Duration workshop) {
        return table(
                List.of(
                        choice("service", "coaching", "workshop"),
                        input("ahead", InputType.DURATION),
                        input("earlier", InputType.COUNT)),
                row(is("coaching"), compare(Comparison.AT_LEAST, notice), ANY),
                row(is("coaching"), compare(Comparison.LESS, hours(24)), compare(Comparison.EQUAL, new Value.Count(0))),
                row(
                        is("coaching"),
                        compare(Comparison.LESS, hours(24)),
                        compare(Comparison.AT_LEAST, new Value.Count(1))),
                row(is("workshop"), compare(Comparison.AT_LEAST, days(14)), ANY),
                row(is("workshop"), interval(workshop, true, days(14), false), ANY),
                row(is("workshop"), compare(Comparison.LESS, days(7)), ANY));
    }

    private static Rules.Decision split(Value.Duration above, Value.Duration below) {
        return table(
                List.of(input("ahead", InputType.DURATION)),
                row(compare(Comparison.AT_LEAST, above)),
                row(compare(Comparison.LESS, below)));
    }

    private static Rules.Decision randomCounts(Random random) {
        List<Rules.Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int r = 0; r < count; r++) {
            rows.add(row(randomTest(random), randomTest(random)));
        }
        return table(List.of(input("a", InputType.COUNT), input("b", InputType.COUNT)), rows.toArray(Rules.Row[]::new));
    }

    private static org.welcomepacket.model.rule.Test randomTest(Random random) {
        Value bound = new Value.Count(random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> ANY;
            case 1 -> compare(Comparison.LESS, new Value.Count(1 + random.nextInt(3)));
            case 2 -> new org.welcomepacket.model.rule.Test.Not(compare(Comparison.AT_MOST, bound));
            default -> compare(Comparison.AT_LEAST, bound);
        };
    }

    private static boolean[] tryEveryCase(Rules.Decision table) {
        boolean[] found = new boolean[2];
        for (int a = 0; a < 6; a++) {
            for (int b = 0; b < 6; b++) {
                int covered = 0;
                for (Rules.Row row : table.rows()) {
                    if (accepts(row.tests().get(0), a) && accepts(row.tests().get(1), b)) {
                        covered++;
                    }
                }
                found[0] |= covered == 0;
                found[1] |= covered > 1;
            }
        }
        return found;
    }

    private static boolean accepts(org.welcomepacket.model.rule.Test test, int value) {
        if (test instanceof org.welcomepacket.model.rule.Test.Any) {
            return true;
        }
        if (test instanceof org.welcomepacket.model.rule.Test.Not not) {
            return !accepts(not.test(), value);
        }
        org.welcomepacket.model.rule.Test.Compare compare = (org.welcomepacket.model.rule.Test.Compare) test;
        int bound = ((Value.Count) ((Operand.Literal) compare.bound()).value()).amount();
        return switch (compare.comparison()) {
            case LESS -> value < bound;
            case AT_MOST -> value <= bound;
            case EQUAL -> value == bound;
            case AT_LEAST -> value >= bound;
            case MORE -> value > bound;
        };
    }

    private static Rules.Decision table(List<Rules.Input> inputs, Rules.Row... rows) {
        return new Rules.Decision("table", Optional.empty(), Optional.empty(), inputs, Optional.empty(), List.of(rows));
    }

    private static Rules.Row row(org.welcomepacket.model.rule.Test... tests) {
        return new Rules.Row(List.of(tests), "x");
    }

    private static Rules.Input input(String name, InputType type) {
        return new Rules.Input(name, type, Map.of(), Optional.empty());
    }

    private static Rules.Input choice(String name, String... ids) {
        Map<String, LocalText> choices = new LinkedHashMap<>();
        for (String id : ids) {
            choices.put(id, new LocalText(Map.of()));
        }
        return new Rules.Input(name, InputType.CHOICE, choices, Optional.empty());
    }

    private static org.welcomepacket.model.rule.Test is(String choice) {
        return new org.welcomepacket.model.rule.Test.Compare(Comparison.EQUAL, new Operand.Choice(choice));
    }

    private static org.welcomepacket.model.rule.Test compare(Comparison comparison, Value bound) {
        return new org.welcomepacket.model.rule.Test.Compare(comparison, new Operand.Literal(bound, ""));
    }

    private static org.welcomepacket.model.rule.Test interval(
            Value low, boolean lowIncluded, Value high, boolean highIncluded) {
        return new org.welcomepacket.model.rule.Test.Interval(
                new Operand.Literal(low, ""), lowIncluded, new Operand.Literal(high, ""), highIncluded);
    }

    private static Value.Duration hours(int amount) {
        return new Value.Duration(amount, Value.Unit.HOUR);
    }

    private static Value.Duration days(int amount) {
        return new Value.Duration(amount, Value.Unit.DAY);
    }

    private static Value.Duration months(int amount) {
        return new Value.Duration(amount, Value.Unit.MONTH);
    }

    private static Value percent(int percent) {
        return new Value.Percentage(BigDecimal.valueOf(percent));
    }

    private static Value money(long minor) {
        return new Value.Money(minor, Currency.getInstance("DKK"));
    }
}
