package org.welcomepacket.model;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.text.ClauseId;

/**
 * What the author asks of the welcome site.
 *
 * @param baseUrl where it will stand, ending in a slash; needed only for canonical addresses
 * @param cards clauses to show as cards on the first page
 */
public record SiteOptions(Optional<String> baseUrl, List<ClauseId> cards) {
    /** Copies the list. */
    public SiteOptions {
        cards = List.copyOf(cards);
    }
}
