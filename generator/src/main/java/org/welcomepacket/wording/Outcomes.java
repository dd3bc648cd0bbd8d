package org.welcomepacket.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Value;

/** What follows from a rule, said to the client. */
record Outcomes(Wording wording, Phrases phrases) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    String words(Rules.Result result) {
        return result.text().map(text -> text.in(wording.language())).orElseGet(() -> sentence(result));
    }

    private String sentence(Rules.Result result) {
        String effect = "outcome." + result.effect().name().toLowerCase(Locale.ROOT);
        return result.amount()
                .flatMap(amount -> pattern(effect, amount)
                        .map(pattern -> phrases.filled(pattern, "amount", amount(amount, result.of()))))
                .orElseGet(() -> phrases.sentence(effect + ".plain"));
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

    private String amount(Value amount, Rules.Base of) {
        if (!(amount instanceof Value.Percentage share)) {
            return wording.value(amount, GrammaticalCase.ACCUSATIVE);
        }
        String base = "share." + of.name().toLowerCase(Locale.ROOT);
        return share.percent().compareTo(ALL) == 0
                ? phrases.say(base + ".all")
                : phrases.say(base + ".part", "share", wording.value(share));
    }
}
