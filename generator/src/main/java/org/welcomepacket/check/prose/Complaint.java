package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Diagnostic.Related;
import org.welcomepacket.wording.GrammaticalCase;
import org.welcomepacket.wording.Wording;

/** Puts verdicts into words for the author. */
final class Complaint {
    private static final int MOST_NAMES = 3;

    private final Wording wording;

    /** Complaints about texts of the wording's language. */
    Complaint(Wording wording) {
        this.wording = wording;
    }

    /** A number stands where another language has a tag. */
    Diagnostic instead(Mention mention, Translations.Instead instead) {
        Fact fact = instead.fact();
        Language there = instead.clause().language();
        List<Related> related = List.of(
                saidHere(fact), new Related(instead.tag().span(), "the same clause has its tag here in " + there));
        return fact.says(mention)
                ? repeated(mention, List.of(fact), related)
                : contradicted(mention, fact, related, "write " + tag(fact, mention));
    }

    /** A number repeats or contradicts a fact. */
    Diagnostic verdict(Mention mention, Judge.Verdict verdict) {
        Fact fact = verdict.facts().get(0);
        if (!verdict.contradicts()) {
            return repeated(mention, verdict.facts(), List.of(saidHere(fact)));
        }
        String hint = fact.isNamed()
                ? "write " + tag(fact, mention) + ", or if another number is meant, give it a name in 'values'"
                : "write what the rule says, or if another number is meant, give it a name in 'values'";
        return contradicted(mention, fact, List.of(saidHere(fact)), hint);
    }

    /** A number in a text of a YAML file, where no tag can stand. */
    Diagnostic untaggable(Mention mention, Fact fact) {
        return contradicted(
                mention, fact, List.of(saidHere(fact)), "correct one of the two, or say it without the number");
    }

    private static Diagnostic contradicted(Mention mention, Fact fact, List<Related> related, String hint) {
        return new Diagnostic(
                Code.CONTRADICTED_VALUE,
                mention.span(),
                "'" + shown(mention) + "' contradicts " + fact.owner() + ", which " + says(fact),
                hint,
                related);
    }

    private Diagnostic repeated(Mention mention, List<Fact> facts, List<Related> related) {
        Fact fact = facts.get(0);
        List<String> tags = new ArrayList<>();
        facts.stream().limit(MOST_NAMES).forEach(f -> tags.add(tag(f, mention)));
        String hint = !fact.isNamed()
                ? "leave it to the table, or give the number a name in 'values' and write its tag"
                : tags.size() == 1
                        ? "write " + tags.get(0) + ", so that it changes with the rule"
                        : "write " + String.join(" or ", tags) + ", whichever is meant";
        return new Diagnostic(
                Code.REPEATED_VALUE,
                mention.span(),
                "'" + shown(mention) + "' repeats " + (tags.size() == 1 ? fact.owner() : "a value"),
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

    /** The tag in the grammatical case of the words it replaces. */
    private String tag(Fact fact, Mention mention) {
        return fact.value()
                .flatMap(value -> Arrays.stream(GrammaticalCase.values())
                        .filter(form -> last(wording.value(value, form)).equals(last(mention.words())))
                        .findFirst())
                .filter(form -> form != GrammaticalCase.NOMINATIVE)
                .map(form -> "{{" + fact.name() + " " + form.id() + "}}")
                .orElse("{{" + fact.name() + "}}");
    }

    /** The last word: it carries the ending. */
    private static String last(String words) {
        String plain = words.replace('’', '\'').toLowerCase(Locale.ROOT);
        String[] parts = plain.split("[\\s\\u00a0\\u202f-]+", -1);
        return parts.length == 0 ? "" : parts[parts.length - 1];
    }
}
