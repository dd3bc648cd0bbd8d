package org.welcomepacket.check;

import java.time.LocalDate;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.rule.Rules;

/**
 * Looks for what is well formed but leaves a client wondering: rules that no clause states or nothing leads to, prices
 * and numbers left open, dates that are over, a notice the law asks for.
 */
final class SenseCheck {
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
        new OfferCheck(yaml, findings).check();
        new ReachCheck(yaml, rules, findings).check();
        if (packet.policiesKnown()) {
            new StatementCheck(yaml, texts, findings).check();
            if (!yaml.isBroken(YamlFiles.SERVICES)) {
                new WithdrawalCheck(yaml, texts, findings).check();
            }
        }
    }
}
