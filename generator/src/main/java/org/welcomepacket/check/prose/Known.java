package org.welcomepacket.check.prose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.LocalText;

/**
 * Everything the packet's data says in numbers.
 *
 * @param facts what tags can say, by name, in the author's order
 * @param offers what has a name for clients
 * @param decisions what each decision compares with and leads to
 * @param clauses what is stated by a clause, because a decision or a ground names it
 */
public record Known(
        Map<String, Fact> facts,
        List<Offer> offers,
        Map<String, List<Fact>> decisions,
        Map<ClauseId, List<Fact>> clauses) {
    /** Copies the collections and keeps their order. */
    public Known {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        offers = List.copyOf(offers);
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    /**
     * A service, a package or a format.
     *
     * @param stem how the names of its facts begin: {@code services.coaching.}
     * @param name for clients
     */
    public record Offer(String stem, LocalText name) {
        /** Whether other offers are of the same kind. */
        boolean isBeside(Offer other) {
            return kind().equals(other.kind());
        }

        private String kind() {
            return stem.substring(0, stem.indexOf('.'));
        }
    }

    Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }
}
