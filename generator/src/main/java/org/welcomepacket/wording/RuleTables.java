package org.welcomepacket.wording;

import java.util.List;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;

/** Decision tables as tables of words. */
record RuleTables(Wording wording, Phrases phrases) {
    Block.RuleTable table(Rules.Decision decision, Rules rules, Services services, String caption) {
        return new Block.RuleTable(
                decision.id(),
                new Block.Table(
                        List.of(Inline.Text.of(caption)),
                        List.of(Block.Alignment.START),
                        List.of(new Block.Cell(List.of(Inline.Text.of(phrases.say("table.outcome"))))),
                        List.of()));
    }
}
