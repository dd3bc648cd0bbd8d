package org.welcomepacket.wording;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.decide.Due;
import org.welcomepacket.decide.Given;
import org.welcomepacket.decide.Prices;
import org.welcomepacket.decide.Question;
import org.welcomepacket.decide.TypicalCases;
import org.welcomepacket.decide.TypicalCases.Worked;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;

/**
 * Worked examples: a few cases at the bounds of a decision, each with what the table says of it. An input named
 * {@code ahead} is how long before the start a message comes, and is shown on the weekdays before a session.
 */
record Examples(Wording wording, Phrases phrases) {
    private static final String SERVICE = "service";

    /** A Wednesday in weeks without a change of clocks. */
    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 13, 10, 0);

    List<Block> of(Decision decision, Rules rules, Services services) {
        List<Block.Item> items = new ArrayList<>();
        for (Worked worked : TypicalCases.of(decision)) {
            Optional.ofNullable(rules.outcomes().get(worked.ruling().outcome()))
                    .map(result -> example(worked, result, decision, services))
                    .ifPresent(line -> items.add(new Block.Item(Optional.empty(), List.of(new Block.Paragraph(line)))));
        }
        return items.isEmpty() ? List.of() : List.of(new Block.Listing(Optional.empty(), false, items));
    }

    private List<Inline> example(Worked worked, Rules.Result result, Decision decision, Services services) {
        List<Rules.Row> rows =
                worked.ruling().rows().stream().map(decision.rows()::get).toList();
        Due due = Due.of(result, new Prices(services).price(result.of(), decision, rows, worked.given()));
        List<Inline> outcome = List.of(new Inline.Strong(Cells.line(wording.outcome(result, due))));
        String told = String.join(" ", told(worked, decision));
        return told.isEmpty() ? outcome : List.of(Inline.Text.of(told + " "), outcome.get(0));
    }

    /** With a message ahead, the session comes first; it names the service, which then needs no sentence. */
    private List<String> told(Worked worked, Decision decision) {
        Situation situation = new Situation(wording, phrases, decision, new Timing(wording, phrases));
        List<String> sentences = new ArrayList<>();
        boolean timed = worked.given().of(Question.AHEAD).isPresent();
        if (timed) {
            sentences.add(session(decision, worked));
        }
        for (Input input : decision.inputs()) {
            worked.given()
                    .of(input.name())
                    .filter(known -> !(timed && input.name().equals(SERVICE)))
                    .map(known -> sentence(input, known, situation, worked.allDay()))
                    .ifPresent(sentences::add);
        }
        return sentences;
    }

    private static String sentence(Input input, Given known, Situation situation, boolean allDay) {
        return input.name().equals(Question.AHEAD)
                        && known instanceof Given.Amount amount
                        && amount.value() instanceof Value.Duration length
                ? situation.message(input, situation.timing().before(length, START, allDay))
                : situation.sentence(input, known);
    }

    private String session(Decision decision, Worked worked) {
        Optional<String> service = decision.inputs().stream()
                .filter(input -> input.name().equals(SERVICE))
                .findFirst()
                .flatMap(input -> worked.given()
                        .of(SERVICE)
                        .filter(Given.Choice.class::isInstance)
                        .map(choice -> new TestWords(wording, phrases, input).choice(((Given.Choice) choice).id())));
        return phrases.sentence(
                "case." + (service.isPresent() ? "service" : "session") + (worked.allDay() ? "-on" : "-at"),
                "service",
                service.orElse(""),
                "when",
                new Timing(wording, phrases).when(START.getDayOfWeek()),
                "time",
                wording.time(START.toLocalTime()));
    }
}
