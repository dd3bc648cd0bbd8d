package org.welcomepacket.check.prose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.text.ClauseId;

/**
 * Everything the packet's data says in numbers.
 *
 * @param facts what tags can say, by name, in the author's order
 * @param decisions what each decision compares with and leads to
 * @param clauses what is stated by a clause, because a decision or a ground names it
 */
public record Known(Map<String, Fact> facts, Map<String, List<Fact>> decisions, Map<ClauseId, List<Fact>> clauses) {
    /** Copies the maps and keeps their order. */
    public Known {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }
}
