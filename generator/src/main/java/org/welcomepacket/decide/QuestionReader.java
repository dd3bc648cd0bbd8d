package org.welcomepacket.decide;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.source.Nearest;

/** Reads what somebody wrote about a case and says all that cannot be understood. */
final class QuestionReader {
    private final Decision decision;
    private final ZoneId zone;
    private final Instant now;
    private final List<Problem> problems;

    QuestionReader(Decision decision, ZoneId zone, Instant now, List<Problem> problems) {
        this.decision = decision;
        this.zone = zone;
        this.now = now;
        this.problems = problems;
    }

    /** What is known by input; nothing for an input that was named but could not be understood, which is said. */
    Map<String, Optional<Given>> read(Question question) {
        Map<String, Optional<Given>> read = new LinkedHashMap<>();
        List<String> names = decision.inputs().stream().map(Input::name).toList();
        question.inputs().forEach((name, text) -> {
            Optional<Input> input = decision.inputs().stream()
                    .filter(i -> i.name().equals(name))
                    .findFirst();
            if (input.isEmpty()) {
                problems.add(new Problem("'" + name + "' is no input of " + decision.id(), Nearest.hint(name, names)));
                Nearest.to(name, names).ifPresent(meant -> read.putIfAbsent(meant, Optional.empty()));
            } else {
                read.put(name, new GivenReader(decision, input.get(), problems).read(text));
            }
        });
        if (question.session().isPresent() || question.at().isPresent()) {
            moments(question, names, read);
        }
        return read;
    }

    private void moments(Question question, List<String> names, Map<String, Optional<Given>> read) {
        Optional<Given> before = before(question);
        if (!names.contains(Question.AHEAD)) {
            problems.add(new Problem(
                    "--session and --at give 'ahead', which " + decision.id() + " does not ask for",
                    "it asks for: " + String.join(", ", names)));
        } else if (read.containsKey(Question.AHEAD)) {
            problems.add(
                    new Problem("'ahead' is given twice: in words and by --session and --at", "leave one of them out"));
        } else {
            read.put(Question.AHEAD, before);
        }
    }

    private Optional<Given> before(Question question) {
        if (question.session().isEmpty()) {
            problems.add(new Problem(
                    "--at says when the message came, but not when the session starts",
                    "add --session, such as --session 2027-03-28T10:00"));
            return Optional.empty();
        }
        MomentReader reader = new MomentReader(zone, problems);
        Optional<ZonedDateTime> start =
                reader.read("--session", question.session().get());
        Optional<Instant> at = question.at().isEmpty()
                ? Optional.of(now)
                : reader.read("--at", question.at().get()).map(ZonedDateTime::toInstant);
        return start.flatMap(s -> at.map(a -> new Given.Before(s, a)));
    }
}
