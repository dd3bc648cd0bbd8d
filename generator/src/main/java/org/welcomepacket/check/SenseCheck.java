package org.welcomepacket.check;

import java.time.LocalDate;
import java.util.Set;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.source.Code;

/**
 * Looks for what is well formed but leaves a client wondering: rules that no clause states or nothing leads to, prices
 * and numbers left open, dates that are over, a notice the law asks for.
 */
final class SenseCheck {
    /** While a name leads nowhere, it cannot be known what nothing leads to. */
    static final Set<Code> LOOSE_ENDS = Set.of(Code.UNKNOWN_TAG, Code.UNRESOLVED_REFERENCE, Code.UNKNOWN_KEY);

    private final YamlFiles yaml;
    private final Texts texts;
    private final Findings findings;

    SenseCheck(YamlFiles yaml, Texts texts, Findings findings) {
        this.yaml = yaml;
        this.texts = texts;
        this.findings = findings;
    }

    /**
     * Says everything that can be said as long as the files it depends on could be read.
     *
     * @param today the day on which dates are judged
     */
    void check(PacketFile packet, Rules rules, LocalDate today) {
        new DateCheck(yaml, today, findings).check(packet.edition());
        new OfferCheck(yaml, rules, findings).check();
        if (!findings.has(LOOSE_ENDS)) {
            new ReachCheck(yaml, rules, findings).check();
        }
        if (packet.policiesKnown()) {
            if (!findings.has(LOOSE_ENDS)) {
                new StatementCheck(yaml, texts, findings).check();
            }
            if (!yaml.isBroken(YamlFiles.SERVICES)) {
                new WithdrawalCheck(yaml, texts, findings).check();
            }
        }
    }
}
