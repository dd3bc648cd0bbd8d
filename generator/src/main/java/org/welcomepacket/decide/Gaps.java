package org.welcomepacket.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;

/**
 * What is missing for an answer, as sentences.
 *
 * @param decision the table
 * @param given what is known
 * @param named the inputs that the question names, even if they could not be read; they are not asked for again
 */
record Gaps(Decision decision, Case given, Collection<String> named) {
    List<Problem> of(Ruling.Open open) {
        List<Problem> problems = new ArrayList<>();
        for (Input input : decision.inputs()) {
            String name = input.name();
            boolean asked = open.needed().contains(name) && !named.contains(name);
            if (asked) {
                problems.add(new Problem("'" + name + "' is needed", hint(input)));
            }
        }
        open.dated().forEach(name -> problems.add(dated(input(name))));
        return problems;
    }

    private Input input(String name) {
        return decision.inputs().stream()
                .filter(i -> i.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String hint(Input input) {
        String moments = input.name().equals(Question.AHEAD) ? ", or give --session and --at" : "";
        return "write " + input.name() + "=" + new Allowed(decision, input).example() + moments;
    }

    private Problem dated(Input input) {
        Given.Amount length = (Given.Amount) given.of(input.name()).orElseThrow();
        List<String> bounds = new Allowed(decision, input)
                .bounds().stream()
                        .filter(bound -> Judge.order(length, bound).isEmpty())
                        .map(Notation::of)
                        .toList();
        String said = Notation.of(length.value());
        return new Problem(
                "it depends on the date how " + said + (said.startsWith("1 ") ? " compares with " : " compare with ")
                        + String.join(" and ", bounds),
                input.name().equals(Question.AHEAD)
                        ? "give the two moments with --session and --at"
                        : "write '" + input.name() + "' in the same unit");
    }
}
