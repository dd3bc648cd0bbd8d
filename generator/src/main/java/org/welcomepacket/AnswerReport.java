package org.welcomepacket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.welcomepacket.decide.Given;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules.Effect;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.PlainText;
import org.welcomepacket.wording.Wording;

/**
 * An answer as a text that can be pasted into a mail, and as JSON. Both quote the clause that the client has signed.
 *
 * @param packet where the rules and the clauses stand
 * @param language of the words
 */
public record AnswerReport(Packet packet, Language language) {
    /**
     * The situation, what follows, effect and amount, and the clause; lines end with a line feed. Of a case without any
     * effect the outcome says all there is to say.
     */
    public String human(Reply.Answered answer) {
        Wording wording = wording();
        List<String> parts = new ArrayList<>();
        String situation = plain(wording.situation(answer.decision(), answer.given()));
        if (!situation.isEmpty()) {
            parts.add(situation);
        }
        String outcome = wording.outcome(answer.result(), answer.due());
        boolean costs =
                answer.result().effect() != Effect.NONE || answer.due().amount().isPresent();
        parts.add(costs ? outcome + "\n" + wording.effect(answer.result(), answer.due()) : outcome);
        clause(answer).ifPresent(clause -> {
            parts.add(heading(clause));
            parts.add(PlainText.of(clause.blocks(), clause.notes()));
        });
        return String.join("\n\n", parts) + "\n";
    }

    /** What was not asked for, as it makes no difference; empty when everything was. */
    public String unasked(Reply.Answered answer) {
        return plain(wording()
                .unasked(
                        answer.decision(),
                        answer.decision().inputs().stream()
                                .filter(input -> answer.ruling().unasked().contains(input.name()))
                                .toList()));
    }

    /** The same for scripts, with ids; amounts and durations as {@code rules.yaml} writes them. */
    public String json(Reply.Answered answer) {
        Json.MembersBuilder inputs = Json.members();
        answer.given().given().forEach((name, given) -> inputs.add(name, given(given)));
        return Json.members()
                .add("decision", answer.decision().id())
                .add("language", language.tag())
                .add("inputs", inputs.build())
                .add("unasked", Json.texts(answer.ruling().unasked()))
                .add(
                        "rows",
                        answer.ruling().rows().stream()
                                .map(row -> Json.number(row + 1L))
                                .toList())
                .add("outcome", answer.result().id())
                .add("effect", answer.result().effect().name().toLowerCase(Locale.ROOT))
                .add("amount", amount(answer.due().amount()))
                .add("share", amount(answer.due().share()))
                .add("of", amount(answer.due().of()))
                .add("text", plain(wording().outcome(answer.result(), answer.due())))
                .add("clause", clause(answer).<Json>map(AnswerReport::quoted).orElseGet(Json.Null::new))
                .build()
                .indented();
    }

    private String heading(Clause clause) {
        String reference = wording().capital(wording().clauseReference(clause.number(), !clause.isHeaded()));
        return plain(reference) + ". " + PlainText.of(clause.title());
    }

    /** Without spaces that a search for the words would miss. */
    private static String plain(String words) {
        return PlainText.of(List.of(Inline.Text.of(words)));
    }

    private static Json quoted(Clause clause) {
        return Json.members()
                .add("id", clause.id().toString())
                .add("number", clause.number())
                .add("title", PlainText.of(clause.title()))
                .add("text", PlainText.of(clause.blocks(), clause.notes()))
                .build();
    }

    private Optional<Clause> clause(Reply.Answered answer) {
        return packet.in(language).policies().stream()
                .flatMap(policy -> policy.clauses().stream())
                .filter(clause -> answer.decision().clause().equals(Optional.of(clause.id())))
                .findFirst();
    }

    private Wording wording() {
        return Wording.of(language, packet.in(language).messages());
    }

    private static Json given(Given given) {
        if (given instanceof Given.Before before) {
            return Json.members()
                    .add("session", before.start().toOffsetDateTime().toString())
                    .add(
                            "at",
                            before.at()
                                    .atZone(before.start().getZone())
                                    .toOffsetDateTime()
                                    .toString())
                    .add(
                            "minutes",
                            Math.max(
                                    0,
                                    Duration.between(before.at(), before.start())
                                            .toMinutes()))
                    .build();
        }
        return Json.text(
                given instanceof Given.Choice choice ? choice.id() : Notation.of(((Given.Amount) given).value()));
    }

    private static Json amount(Optional<? extends Value> amount) {
        return amount.<Json>map(value -> Json.text(Notation.of(value))).orElseGet(Json.Null::new);
    }
}
