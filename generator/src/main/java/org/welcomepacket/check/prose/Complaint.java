package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Diagnostic.Related;
import org.welcomepacket.wording.GrammaticalCase;
import org.welcomepacket.wording.Wording;

/** Puts verdicts into words for the author. */
final class Complaint {
    private static final int MOST_NAMES = 3;

    private final SlotCase slot;

    /** Complaints about texts of the wording's language. */
    Complaint(Wording wording, Lexicon words) {
        this.slot = new SlotCase(wording, words);
    }

    /** A number stands where another language has a tag. */
    Diagnostic instead(Mention mention, Translations.Instead instead) {
        Fact fact = instead.fact();
        Language there = instead.clause().language();
        List<Related> related = List.of(
                saidHere(fact), new Related(instead.tag().span(), "the same clause has its tag here in " + there));
        return fact.says(mention)
                ? repeated(mention, List.of(fact), related)
                : contradicted(mention, List.of(fact), related, "write " + tag(fact, mention));
    }

    /** A number repeats or contradicts a fact. */
    Diagnostic verdict(Mention mention, Verdict verdict) {
        Fact fact = verdict.facts().get(0);
        if (verdict.repeats()) {
            return repeated(mention, verdict.facts(), List.of(saidHere(fact)));
        }
        List<Related> related = new ArrayList<>();
        verdict.facts().stream().map(Complaint::saidHere).forEach(related::add);
        verdict.instead().stream().limit(MOST_NAMES).map(Complaint::saidHere).forEach(related::add);
        boolean named = verdict.facts().stream().allMatch(Fact::isNamed);
        String own = named ? tags(verdict.facts(), mention, " or ") : "what the rule says";
        String other = verdict.instead().isEmpty()
                ? "if another number is meant, give it a name in 'values'"
                : "if that is meant, " + tags(verdict.instead(), mention, " or ");
        String hint = "write " + own + ", or " + other;
        return verdict.kind() == Verdict.Kind.DOUBTS
                ? new Diagnostic(
                        Code.DOUBTFUL_NUMBER,
                        mention.span(),
                        "'" + shown(mention) + "' may be meant as " + facts(verdict.facts()),
                        hint,
                        related)
                : contradicted(mention, verdict.facts(), related, hint);
    }

    /** Both ends of a range repeat facts. */
    Diagnostic range(Mention mention, List<Fact> facts) {
        return new Diagnostic(
                Code.REPEATED_VALUE,
                mention.span(),
                "'" + shown(mention) + "' repeats "
                        + facts.stream().map(Fact::owner).collect(Collectors.joining(" and ")),
                "write " + tags(facts, mention, " and ") + ", so that it changes with the rule",
                facts.stream().map(Complaint::saidHere).toList());
    }

    /** A number in a text of a YAML file, where no tag can stand. */
    Diagnostic untaggable(Mention mention, Fact fact) {
        return contradicted(
                mention,
                List.of(fact),
                List.of(saidHere(fact)),
                "correct one of the two, or say it without the number");
    }

    private static Diagnostic contradicted(Mention mention, List<Fact> facts, List<Related> related, String hint) {
        return new Diagnostic(
                Code.CONTRADICTED_VALUE,
                mention.span(),
                "'" + shown(mention) + "' contradicts " + facts(facts),
                hint,
                related);
    }

    /** What facts say; of rows of one decision, the decision once. */
    private static String facts(List<Fact> facts) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Fact fact : facts) {
            said.merge(fact.owner(), ", which " + says(fact), (before, more) -> before + " and " + fact.written());
        }
        return said.entrySet().stream()
                .map(owner -> owner.getKey() + owner.getValue())
                .collect(Collectors.joining(", and "));
    }

    private Diagnostic repeated(Mention mention, List<Fact> facts, List<Related> related) {
        Fact fact = facts.get(0);
        boolean one = facts.size() == 1;
        String hint = !fact.isNamed()
                ? "leave it to the table, or give the number a name in 'values' and write its tag"
                : "write " + tags(facts, mention, " or ")
                        + (one ? ", so that it changes with the rule" : ", whichever is meant");
        return new Diagnostic(
                Code.REPEATED_VALUE,
                mention.span(),
                "'" + shown(mention) + "' repeats " + (one ? fact.owner() : "a value"),
                hint,
                related);
    }

    private static Related saidHere(Fact fact) {
        return new Related(fact.place(), fact.owner() + " " + says(fact) + " here");
    }

    private static String says(Fact fact) {
        return (fact.isNamed() ? "is " : "says ") + fact.written();
    }

    private static String shown(Mention mention) {
        return mention.words().replaceAll("\\s+", " ");
    }

    private String tags(List<Fact> facts, Mention mention, String between) {
        return facts.stream().limit(MOST_NAMES).map(f -> tag(f, mention)).collect(Collectors.joining(between));
    }

    /** The tag in the grammatical case of the words it replaces. */
    private String tag(Fact fact, Mention mention) {
        return fact.value()
                .map(value -> slot.of(value, mention))
                .filter(form -> form != GrammaticalCase.NOMINATIVE)
                .map(form -> "{{" + fact.name() + " " + form.id() + "}}")
                .orElse("{{" + fact.name() + "}}");
    }
}
