package org.welcomepacket.wording;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;

/**
 * Worked examples: one case for each row, at its bound. An input named {@code ahead} is how long before the start a
 * message comes, and is shown on a week with a session on Wednesday at 14:00.
 */
record Examples(Wording wording, Phrases phrases) {
    private static final String AHEAD = "ahead";
    private static final String SERVICE = "service";

    /** A Wednesday in a week without a change of clocks anywhere near. */
    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 13, 14, 0);

    private static final int WEEK = 7;

    List<Block> of(Decision decision, Rules rules) {
        List<Block.Item> items = decision.rows().stream()
                .map(row ->
                        new Block.Item(Optional.empty(), List.of(new Block.Paragraph(example(row, decision, rules)))))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.Listing(Optional.empty(), false, items));
    }

    private List<Inline> example(Rules.Row row, Decision decision, Rules rules) {
        Map<Input, Operand> samples = new LinkedHashMap<>();
        for (int i = 0; i < decision.inputs().size(); i++) {
            Input input = decision.inputs().get(i);
            row.tests().get(i).accept(new Sample(input)).ifPresent(sample -> samples.put(input, sample));
        }
        Rules.Result result = rules.outcomes().get(row.outcome());
        String outcome = result == null ? "" : wording.outcome(result);
        String situation = String.join(" ", situation(samples, decision));
        return situation.isEmpty()
                ? List.of(new Inline.Strong(Cells.line(outcome)))
                : List.of(Inline.Text.of(situation + " "), new Inline.Strong(Cells.line(outcome)));
    }

    private List<String> situation(Map<Input, Operand> samples, Decision decision) {
        Optional<Value.Duration> ahead = duration(samples, AHEAD);
        List<String> sentences = new ArrayList<>();
        ahead.ifPresent(time -> sentences.add(start(samples, time)));
        samples.forEach((input, sample) -> {
            if (ahead.isPresent() && input.name().equals(AHEAD)) {
                sentences.add(message(ahead.orElseThrow()));
            } else if (input.name().equals(TestWords.EARLIER)) {
                sentences.add(earlier(sample, decision));
            } else if (ahead.isEmpty() || !input.name().equals(SERVICE)) {
                sentences.add(plain(input, sample, decision));
            }
        });
        return sentences;
    }

    private String start(Map<Input, Operand> samples, Value.Duration ahead) {
        Optional<String> service = samples.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(SERVICE))
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .findFirst();
        String pattern = "examples." + (service.isPresent() ? "service" : "session") + (isTimed(ahead) ? "-at" : "");
        return phrases.sentence(
                pattern,
                "service",
                service.orElse(""),
                "when",
                when(START.getDayOfWeek()),
                "time",
                wording.time(START.toLocalTime()));
    }

    private String message(Value.Duration ahead) {
        Optional<LocalDateTime> moment = before(ahead);
        String pattern = "examples.message" + (moment.isEmpty() ? "" : isTimed(ahead) ? "-at" : "-on");
        LocalDateTime shown = moment.orElse(START);
        return phrases.sentence(
                pattern,
                "ahead",
                wording.value(ahead, GrammaticalCase.ACCUSATIVE),
                "when",
                when(shown.getDayOfWeek()),
                "time",
                wording.time(shown.toLocalTime()));
    }

    /** When that was in the week of the session; empty when it was earlier, or the same day counts by days. */
    private static Optional<LocalDateTime> before(Value.Duration ahead) {
        Optional<LocalDateTime> moment = switch (ahead.unit()) {
            case MINUTE -> Optional.of(START.minusMinutes(ahead.amount()));
            case HOUR -> Optional.of(START.minusHours(ahead.amount()));
            case DAY -> ahead.amount() > 0 ? Optional.of(START.minusDays(ahead.amount())) : Optional.empty();
            case WEEK, MONTH, YEAR -> Optional.empty();
        };
        return moment.filter(m -> m.isAfter(START.minusDays(WEEK)));
    }

    private static boolean isTimed(Value.Duration ahead) {
        return ahead.unit() == Unit.MINUTE || ahead.unit() == Unit.HOUR;
    }

    private String earlier(Operand sample, Decision decision) {
        int times = sample instanceof Operand.Literal literal && literal.value() instanceof Value.Count count
                ? count.amount()
                : 0;
        String per = decision.per()
                .map(p -> wording.value(p, GrammaticalCase.ACCUSATIVE))
                .orElse("");
        String pattern = "examples." + (times == 0 ? "first" : "again") + (per.isEmpty() ? "" : "-per");
        String often = wording.quantities().times(times, GrammaticalCase.NOMINATIVE);
        return phrases.sentence(pattern, "times", often, "per", per);
    }

    private String plain(Input input, Operand sample, Decision decision) {
        String label = new RuleTables(wording, phrases).label(input, decision);
        return phrases.sentence("examples.plain", "label", label, "value", words(input, sample));
    }

    private String words(Input input, Operand sample) {
        return sample instanceof Operand.Choice choice
                ? new TestWords(wording, phrases, input).choice(choice.id())
                : wording.value(((Operand.Literal) sample).value());
    }

    private String when(DayOfWeek day) {
        return new OpeningHours(wording, phrases, wording.dates()).weekday("when", day);
    }

    private static Optional<Value.Duration> duration(Map<Input, Operand> samples, String name) {
        return samples.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .filter(Operand.Literal.class::isInstance)
                .map(sample -> ((Operand.Literal) sample).value())
                .filter(Value.Duration.class::isInstance)
                .map(Value.Duration.class::cast)
                .findFirst();
    }
}
