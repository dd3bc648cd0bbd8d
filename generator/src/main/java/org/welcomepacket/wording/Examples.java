package org.welcomepacket.wording;

import java.util.List;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.text.Block;

/** Worked examples. */
record Examples(Wording wording, Phrases phrases) {
    List<Block> of(Rules.Decision decision, Rules rules, Services services) {
        return List.of();
    }
}
