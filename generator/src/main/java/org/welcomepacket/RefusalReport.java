package org.welcomepacket;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.welcomepacket.decide.Allowed;
import org.welcomepacket.decide.Problem;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.wording.Wording;

/**
 * Why a question has no answer, and what can be asked: in English, with the clients' names for things.
 *
 * @param packet where the rules stand
 * @param language of the names
 */
public record RefusalReport(Packet packet, Language language) {
    /** Every problem with what to write instead, then what the decision asks for, or which decisions there are. */
    public String human(Reply.Refused refused) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : refused.problems()) {
            out.append("welcome: ").append(problem.message()).append('\n');
            out.append("    = help: ").append(problem.hint()).append('\n');
        }
        out.append('\n');
        refused.decision().ifPresentOrElse(decision -> inputs(out, decision), () -> decisions(out));
        return out.toString();
    }

    /** The same for scripts. */
    public String json(Reply.Refused refused) {
        return Json.members()
                .add(
                        "problems",
                        refused.problems().stream()
                                .map(p -> Json.members()
                                        .add("message", p.message())
                                        .add("hint", p.hint())
                                        .build())
                                .toList())
                .add(
                        "inputs",
                        refused.decision().stream()
                                .flatMap(d -> d.inputs().stream().map(input -> json(new Allowed(d, input))))
                                .toList())
                .build()
                .indented();
    }

    private void inputs(StringBuilder out, Decision decision) {
        out.append(decision.id()).append(" asks for:\n");
        int width = decision.inputs().stream()
                .mapToInt(input -> input.name().length())
                .max()
                .orElse(0);
        for (Input input : decision.inputs()) {
            Allowed allowed = new Allowed(decision, input);
            out.append("  ")
                    .append(input.name())
                    .append(" ".repeat(width - input.name().length() + 2));
            out.append(wording().inputLabel(decision, input))
                    .append(": ")
                    .append(allowed.words())
                    .append('\n');
        }
        out.append("For example: ").append(decision.id()).append(' ');
        out.append(decision.inputs().stream()
                        .map(input -> input.name() + "=" + new Allowed(decision, input).example())
                        .collect(Collectors.joining(" ")))
                .append('\n');
    }

    private void decisions(StringBuilder out) {
        List<Decision> all = packet.rules().decisions();
        out.append(all.isEmpty() ? "This packet has no decisions.\n" : "This packet decides:\n");
        int width = all.stream().mapToInt(d -> d.id().length()).max().orElse(0);
        for (Decision decision : all) {
            String label = decision.label().map(text -> text.in(language)).orElse("");
            out.append(("  " + decision.id() + " ".repeat(width - decision.id().length() + 2) + label).stripTrailing())
                    .append('\n');
        }
    }

    private Json json(Allowed allowed) {
        Input input = allowed.input();
        return Json.members()
                .add("name", input.name())
                .add("label", wording().inputLabel(allowed.decision(), input))
                .add("type", input.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("choices", Json.texts(List.copyOf(input.choices().keySet())))
                .add("example", allowed.example())
                .build();
    }

    private Wording wording() {
        return Wording.of(language, packet.in(language).messages());
    }
}
