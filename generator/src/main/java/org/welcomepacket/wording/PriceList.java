package org.welcomepacket.wording;

import java.util.List;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.text.Block;

/** Services and packages as tables. */
record PriceList(Wording wording, Phrases phrases) {
    List<Block> of(Services services) {
        return List.of();
    }
}
