package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.LocalText;

/**
 * Everything the packet's data says in numbers.
 *
 * @param facts what tags can say, by name, in the author's order
 * @param hours when the business opens and closes, by weekday
 * @param offers what has a name for clients
 * @param decisions what each decision compares with and leads to
 * @param grounds what is stated by a clause, because a ground names it
 */
public record Known(
        Map<String, Fact> facts,
        Map<String, List<Quantity>> hours,
        List<Offer> offers,
        Map<String, RuleTable> decisions,
        Map<ClauseId, List<Fact>> grounds) {
    /** Copies the collections and keeps their order. */
    public Known {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        hours = Map.copyOf(hours);
        offers = List.copyOf(offers);
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        grounds = Collections.unmodifiableMap(new LinkedHashMap<>(grounds));
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

    /** The name of a service, a package or a format. */
    public Optional<LocalText> nameOf(String stem) {
        return offers.stream()
                .filter(o -> o.stem().equals(stem))
                .map(Offer::name)
                .findFirst();
    }

    /** When the business opens and closes on some weekdays. */
    List<Quantity> hoursOf(Set<String> weekdays) {
        return weekdays.stream()
                .flatMap(day -> hours.getOrDefault(day, List.of()).stream())
                .toList();
    }

    /** The decisions that a clause states. */
    List<RuleTable> statedBy(ClauseId clause) {
        return decisions.values().stream()
                .filter(table -> table.clause().equals(Optional.of(clause)))
                .toList();
    }

    /** What the decisions and grounds say that a policy states. */
    List<Fact> ruledBy(String policy) {
        List<Fact> all = new ArrayList<>();
        decisions.values().stream()
                .filter(table -> table.clause().map(ClauseId::policy).equals(Optional.of(policy)))
                .forEach(table -> all.addAll(table.facts()));
        grounds.forEach((clause, facts) -> {
            if (clause.policy().equals(policy)) {
                all.addAll(facts);
            }
        });
        return all;
    }

    Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }
}
