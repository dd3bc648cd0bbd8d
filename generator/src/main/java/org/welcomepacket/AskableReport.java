package org.welcomepacket;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomepacket.decide.Allowed;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.wording.Wording;

/**
 * What can be asked: in English, like everything but answers. What clients call a thing stands beside its id, in English
 * as well where the packet has it, else in the binding language.
 *
 * @param packet where the rules stand
 */
public record AskableReport(Packet packet) {
    private static final Language ENGLISH = new Language("en");

    /** What a decision asks for; without one, which decisions there are. */
    public String human(Optional<Decision> decision) {
        StringBuilder out = new StringBuilder();
        decision.ifPresentOrElse(asked -> inputs(out, asked), () -> decisions(out));
        return out.toString();
    }

    /** The same for scripts. */
    public String json(Optional<Decision> decision) {
        return addTo(Json.members(), decision).build().indented();
    }

    /** Adds what can be asked to an object for scripts. */
    Json.MembersBuilder addTo(Json.MembersBuilder members, Optional<Decision> decision) {
        if (decision.isPresent()) {
            Decision asked = decision.get();
            return members.add("decision", asked.id())
                    .add(
                            "inputs",
                            asked.inputs().stream()
                                    .map(input -> json(new Allowed(asked, input)))
                                    .toList());
        }
        return members.add(
                "decisions",
                packet.rules().decisions().stream()
                        .map(each -> Json.members()
                                .add("id", each.id())
                                .add("label", label(each))
                                .build())
                        .toList());
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
            out.append(label(allowed)).append(": ").append(allowed.words()).append('\n');
        }
        out.append("For example: ").append(decision.id()).append(' ');
        out.append(decision.inputs().stream()
                        .map(input -> input.name() + "=" + new Allowed(decision, input).example())
                        .collect(Collectors.joining(" ")))
                .append('\n');
    }

    private void decisions(StringBuilder out) {
        List<Decision> all = packet.rules().decisions();
        if (all.isEmpty()) {
            out.append("This packet has no decisions.\n");
            return;
        }
        out.append("This packet decides:\n");
        int width = all.stream().mapToInt(d -> d.id().length()).max().orElse(0);
        for (Decision decision : all) {
            String gap = " ".repeat(width - decision.id().length() + 2);
            out.append(("  " + decision.id() + gap + label(decision)).stripTrailing())
                    .append('\n');
        }
        out.append("Name one to see what it asks for.\n");
    }

    private Json json(Allowed allowed) {
        Input input = allowed.input();
        return Json.members()
                .add("name", input.name())
                .add("label", label(allowed))
                .add("type", input.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("choices", Json.texts(List.copyOf(input.choices().keySet())))
                .add("example", allowed.example())
                .build();
    }

    private String label(Decision decision) {
        return decision.label().map(text -> text.in(language())).orElse("");
    }

    private String label(Allowed allowed) {
        Language language = language();
        return Wording.of(language, packet.in(language).messages()).inputLabel(allowed.decision(), allowed.input());
    }

    private Language language() {
        return packet.languages().contains(ENGLISH) ? ENGLISH : packet.bindingLanguage();
    }
}
