package org.welcomepacket.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.welcomepacket.decide.Due;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Value;

/** What follows from a rule, said to the client. */
record Outcomes(Wording wording, Phrases phrases) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    String words(Rules.Result result, Due due) {
        return result.text()
                .map(text -> text.in(wording.language()) + computed(due))
                .orElseGet(() -> sentence(result, due));
    }

    /** The effect and the amount, without a sentence: {@code Charge: DKK 925 (50% of DKK 1,850)}. */
    String effect(Rules.Result result, Due due) {
        String effect = phrases.capital(phrases.say("effect." + name(result)));
        return due.amount()
                .map(amount -> phrases.say("effect.amount", "effect", effect, "amount", amountWithShare(amount, due)))
                .orElse(effect);
    }

    private String amountWithShare(Value amount, Due due) {
        return due.share().isEmpty()
                ? wording.value(amount)
                : phrases.say(
                        "effect.share",
                        "amount",
                        wording.value(amount),
                        "share",
                        wording.value(due.share().get()),
                        "base",
                        wording.value(due.of().orElseThrow(), GrammaticalCase.GENITIVE));
    }

    /** What the author could not say, as it differs from row to row. */
    private String computed(Due due) {
        return due.share().isEmpty()
                ? ""
                : " "
                        + phrases.sentence(
                                "share.that-is",
                                "amount",
                                wording.value(due.amount().orElseThrow()));
    }

    private String sentence(Rules.Result result, Due due) {
        String effect = "outcome." + name(result);
        return result.amount()
                .flatMap(amount -> pattern(effect, amount)
                        .map(pattern -> phrases.filled(pattern, "amount", amount(amount, result.of(), due))))
                .orElseGet(() -> phrases.sentence(effect + ".plain"));
    }

    private static String name(Rules.Result result) {
        return result.effect().name().toLowerCase(Locale.ROOT);
    }

    /** A language may need another verb for shares or sessions than for money. */
    private Optional<String> pattern(String effect, Value amount) {
        String general = effect + ".amount";
        if (amount instanceof Value.Percentage) {
            return phrases.first(effect + ".part", general);
        }
        return amount instanceof Value.Sessions
                ? phrases.first(effect + ".sessions", effect + ".part", general)
                : phrases.first(general);
    }

    private String amount(Value amount, Rules.Base of, Due due) {
        if (!(amount instanceof Value.Percentage share)) {
            return wording.value(amount, GrammaticalCase.ACCUSATIVE);
        }
        String base = "share." + of.name().toLowerCase(Locale.ROOT);
        String words = share.percent().compareTo(ALL) == 0
                ? phrases.say(base + ".all")
                : phrases.say(base + ".part", "share", wording.value(share));
        return due.share().isEmpty()
                ? words
                : phrases.say(
                        "share.known",
                        "words",
                        words,
                        "amount",
                        wording.value(due.amount().orElseThrow()));
    }
}
