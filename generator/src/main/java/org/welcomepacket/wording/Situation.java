package org.welcomepacket.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.welcomepacket.decide.Case;
import org.welcomepacket.decide.Given;
import org.welcomepacket.decide.Question;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Value;

/**
 * A case told to the client, a sentence for each input: the author's ({@code say}), else ours for the inputs whose
 * meaning we know, else the label and the value.
 */
record Situation(Wording wording, Phrases phrases, Decision decision, Timing timing) {
    private static final String SERVICE = "service";

    List<String> of(Case given) {
        List<String> sentences = new ArrayList<>();
        for (Input input : decision.inputs()) {
            given.of(input.name()).ifPresent(known -> {
                if (known instanceof Given.Before before) {
                    sentences.add(phrases.sentence("case.session", "moment", timing.moment(before.start())));
                }
                sentences.add(sentence(input, known));
            });
        }
        return sentences;
    }

    /** The sentence for one input. */
    String sentence(Input input, Given known) {
        if (known instanceof Given.Before before) {
            return said(input, "case.message", c -> timing.before(before));
        }
        if (known instanceof Given.Choice choice) {
            String words = new TestWords(wording, phrases, input).choice(choice.id());
            return said(input, input.name().equals(SERVICE) ? "case.service" : "case.plain", c -> words);
        }
        Value value = ((Given.Amount) known).value();
        if (input.name().equals(Question.AHEAD) && value instanceof Value.Duration length) {
            return message(input, timing.before(length));
        }
        return input.name().equals(TestWords.EARLIER) && value instanceof Value.Count times
                ? earlier(times.amount())
                : said(input, "case.plain", c -> wording.value(value, c));
    }

    /** The sentence about when a message comes. */
    String message(Input input, String when) {
        return said(input, "case.message", c -> when);
    }

    private String said(Input input, String otherwise, Function<GrammaticalCase, String> value) {
        return input.say()
                .map(say -> phrases.whole(ValuePlace.filled(say.in(wording.language()), value)))
                .orElseGet(() -> phrases.sentence(
                        otherwise,
                        "label",
                        new RuleTables(wording, phrases).label(input, decision),
                        "value",
                        value.apply(GrammaticalCase.NOMINATIVE)));
    }

    private String earlier(int times) {
        String per = decision.per()
                .map(p -> wording.value(p, GrammaticalCase.ACCUSATIVE))
                .orElse("");
        String pattern = "case." + (times == 0 ? "first" : "again") + (per.isEmpty() ? "" : "-per");
        String often = wording.quantities().times(times, GrammaticalCase.NOMINATIVE);
        return phrases.sentence(pattern, "times", often, "per", per);
    }
}
