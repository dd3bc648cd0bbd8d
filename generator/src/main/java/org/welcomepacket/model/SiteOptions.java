package org.welcomepacket.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.model.text.ClauseId;

/**
 * What the author asks of the welcome site.
 *
 * @param baseUrl where it will stand, ending in a slash; needed only for canonical addresses
 * @param cards clauses to show as cards on the first page
 */
public record SiteOptions(Optional<String> baseUrl, List<ClauseId> cards) {
    /** Names of pages the program makes, now or later: no policy and, but for the next ones, no page may have them. */
    public static final Set<String> RESERVED = Set.of(
            "agreement",
            "assets",
            "certificate",
            "changes",
            "expect",
            "first-session",
            "index",
            "packet",
            "rules",
            "schedule",
            "search",
            "services",
            "welcome");

    /** Pages the program makes that an author's page of the same name adds words to. */
    public static final Set<String> ADDED_TO = Set.of("expect", "first-session", "services");

    /** Copies the list. */
    public SiteOptions {
        cards = List.copyOf(cards);
    }
}
