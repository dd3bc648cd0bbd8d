package org.welcomepacket.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Test;

/**
 * The questions that lead to every answer of a proved decision: first what is chosen from a list, then, for each way of
 * choosing, in which of a few ranges the rest lies.
 *
 * @param chosen the inputs with a list of choices that a row asks for
 * @param branches one for each way of choosing, the last input's choices fastest
 */
public record Questionnaire(List<Input> chosen, List<Branch> branches) {
    private static final int MOST_ANSWERS = 2_000;

    /** Copies the lists. */
    public Questionnaire {
        chosen = List.copyOf(chosen);
        branches = List.copyOf(branches);
    }

    /**
     * What remains to be asked after the choices.
     *
     * @param asked the other inputs that make a difference
     * @param answers one for each way of answering, the last input's ranges fastest
     */
    public record Branch(List<Asked> asked, List<Reply.Answered> answers) {
        /** Copies the lists. */
        public Branch {
            asked = List.copyOf(asked);
            answers = List.copyOf(answers);
        }
    }

    /**
     * An input and its ranges.
     *
     * @param input the input
     * @param ranges in ascending order; every value lies in exactly one
     */
    public record Asked(Input input, List<Range> ranges) {
        /** Copies the list. */
        public Asked {
            ranges = List.copyOf(ranges);
        }
    }

    /**
     * Values that no row tells apart.
     *
     * @param test which accepts them
     * @param one of them
     */
    public record Range(Test test, Given one) {}

    /** The questions for a decision of a packet; empty when they would be too many for a page. */
    public static Optional<Questionnaire> of(Decision decision, Packet packet) {
        List<Input> chosen = decision.inputs().stream()
                .filter(input -> !input.choices().isEmpty() && isAsked(input, decision))
                .toList();
        if (product(chosen.stream().map(input -> input.choices().size()).toList()) > MOST_ANSWERS) {
            return Optional.empty();
        }
        List<Branch> branches = new ArrayList<>();
        int answers = 0;
        for (Map<String, Given> way : ways(chosen)) {
            List<Asked> asked = asked(decision, rows(decision, way));
            answers += product(asked.stream().map(one -> one.ranges().size()).toList());
            if (answers > MOST_ANSWERS) {
                return Optional.empty();
            }
            branches.add(new Branch(asked, answers(decision, way, asked, packet)));
        }
        return Optional.of(new Questionnaire(chosen, branches));
    }

    /** No more than what is too many. */
    private static int product(List<Integer> sizes) {
        return sizes.stream().reduce(1, (a, b) -> Math.min(a * b, MOST_ANSWERS + 1));
    }

    private static boolean isAsked(Input input, Decision decision) {
        int column = decision.inputs().indexOf(input);
        return decision.rows().stream().anyMatch(row -> !(row.tests().get(column) instanceof Test.Any));
    }

    private static List<Map<String, Given>> ways(List<Input> chosen) {
        List<Map<String, Given>> ways = List.of(Map.of());
        for (Input input : chosen) {
            ways = ways.stream()
                    .flatMap(way ->
                            input.choices().keySet().stream().map(choice -> with(way, input, new Given.Choice(choice))))
                    .toList();
        }
        return ways;
    }

    private static Map<String, Given> with(Map<String, Given> known, Input input, Given given) {
        Map<String, Given> more = new LinkedHashMap<>(known);
        more.put(input.name(), given);
        return more;
    }

    private static List<Row> rows(Decision decision, Map<String, Given> way) {
        List<Row> rows = new ArrayList<>();
        for (Row row : decision.rows()) {
            boolean refused = false;
            for (int i = 0; i < decision.inputs().size(); i++) {
                Given given = way.get(decision.inputs().get(i).name());
                refused |= given != null && !Table.accepts(row.tests().get(i), given);
            }
            if (!refused) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Asked> asked(Decision decision, List<Row> rows) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < decision.inputs().size(); i++) {
            Input input = decision.inputs().get(i);
            int column = i;
            if (input.choices().isEmpty()) {
                List<Test> tests =
                        rows.stream().map(row -> row.tests().get(column)).toList();
                List<Range> ranges = ranges(new Scale(input.type(), tests.stream()), tests);
                if (ranges.size() > 1) {
                    asked.add(new Asked(input, ranges));
                }
            }
        }
        return asked;
    }

    /** Neighbouring points belong together as long as every test says the same of them. */
    private static List<Range> ranges(Scale scale, List<Test> tests) {
        List<BigDecimal> points = scale.points();
        List<Range> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < points.size(); i++) {
            Given one = scale.at(points.get(i));
            boolean ends = i + 1 == points.size() || !alike(one, scale.at(points.get(i + 1)), tests);
            if (ends) {
                ranges.add(new Range(scale.between(points.get(first), points.get(i)), one));
                first = i + 1;
            }
        }
        return ranges;
    }

    private static boolean alike(Given one, Given other, List<Test> tests) {
        return tests.stream().allMatch(test -> Table.accepts(test, one) == Table.accepts(test, other));
    }

    private static List<Reply.Answered> answers(
            Decision decision, Map<String, Given> way, List<Asked> asked, Packet packet) {
        List<Map<String, Given>> cases = List.of(way);
        for (Asked next : asked) {
            cases = cases.stream()
                    .flatMap(known -> next.ranges().stream().map(range -> with(known, next.input(), range.one())))
                    .toList();
        }
        return cases.stream()
                .map(known -> (Reply.Answered) Reply.to(decision, new Case(known), packet))
                .toList();
    }
}
