package org.welcomepacket.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Result;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.source.Nearest;

/** What is said to a question. */
public sealed interface Reply {
    /**
     * What applies.
     *
     * @param decision the decision, with the clause that states it
     * @param given what was known of the case
     * @param ruling the rows that say so, and what was not needed
     * @param result the outcome
     * @param due how much it is about
     */
    record Answered(Decision decision, Case given, Ruling.Decided ruling, Result result, Due due) implements Reply {}

    /**
     * Why there is no answer.
     *
     * @param problems all of them, at least one
     * @param decision what was asked for, if there is such a decision
     */
    record Refused(List<Problem> problems, Optional<Decision> decision) implements Reply {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The answer to a question.
     *
     * @param now the moment that is meant when the question gives the start of a session only
     */
    static Reply to(Question question, Packet packet, Instant now) {
        List<String> known =
                packet.rules().decisions().stream().map(Decision::id).toList();
        Optional<Decision> decision = packet.rules().decisions().stream()
                .filter(d -> d.id().equals(question.decision()))
                .findFirst();
        return decision.map(d -> to(question, d, packet, now))
                .orElseGet(() -> new Refused(List.of(unknown(question.decision(), known)), Optional.empty()));
    }

    private static Problem unknown(String decision, List<String> known) {
        return new Problem(
                decision.isEmpty() ? "no decision is named" : "there is no decision '" + decision + "'",
                Nearest.hint(decision, known));
    }

    private static Reply to(Question question, Decision decision, Packet packet, Instant now) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Optional<Given>> read =
                new QuestionReader(decision, packet.business().zone(), now, problems).read(question);
        Map<String, Given> known = new LinkedHashMap<>();
        read.forEach((name, given) -> given.ifPresent(g -> known.put(name, g)));
        Case given = new Case(known);
        if (new Table(decision).rule(given) instanceof Ruling.Open open) {
            problems.addAll(new Gaps(decision, given, read.keySet()).of(open));
        }
        return problems.isEmpty() ? to(decision, given, packet) : new Refused(problems, Optional.of(decision));
    }

    /** The answer for a case that is known in the types of its inputs. */
    static Reply to(Decision decision, Case given, Packet packet) {
        Ruling ruling = new Table(decision).rule(given);
        return ruling instanceof Ruling.Open open
                ? new Refused(new Gaps(decision, given, given.given().keySet()).of(open), Optional.of(decision))
                : answered(decision, given, (Ruling.Decided) ruling, packet);
    }

    private static Answered answered(Decision decision, Case given, Ruling.Decided decided, Packet packet) {
        Result result = Objects.requireNonNull(packet.rules().outcomes().get(decided.outcome()));
        List<Row> rows = decided.rows().stream().map(decision.rows()::get).toList();
        Due due = Due.of(result, new Prices(packet.services()).price(result.of(), decision, rows, given));
        return new Answered(decision, given, decided, result, due);
    }
}
