package org.welcomepacket.decide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules.Base;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Value;

/**
 * The price that a percentage is taken of: known when everything a case can be about costs the same.
 *
 * @param services with their prices
 */
public record Prices(Services services) {
    /** The price for all cases of a row. */
    public Optional<Value.Money> price(Base base, Decision decision, Row row) {
        return price(base, decision, List.of(row), new Case(Map.of()));
    }

    /** The price for a case to which some rows can apply. */
    public Optional<Value.Money> price(Base base, Decision decision, Collection<Row> rows, Case given) {
        return switch (base) {
            case PRICE ->
                single(
                        services.services(),
                        Services.Service::id,
                        Services.Service::price,
                        ids -> meant(ids, decision, rows, given));
            case PACKAGE ->
                single(
                        services.packages(),
                        Services.SessionPackage::id,
                        p -> Optional.of(p.price()),
                        ids -> meant(ids, decision, rows, given));
            case INVOICE -> Optional.empty();
        };
    }

    private static <T> Optional<Value.Money> single(
            List<T> things,
            Function<T, String> id,
            Function<T, Optional<Value.Money>> price,
            Function<Set<String>, Set<String>> meant) {
        Set<String> ids = meant.apply(things.stream().map(id).collect(Collectors.toSet()));
        List<Optional<Value.Money>> prices = things.stream()
                .filter(thing -> ids.contains(id.apply(thing)))
                .map(price)
                .distinct()
                .toList();
        return prices.size() == 1 ? prices.get(0) : Optional.empty();
    }

    /** Those of the ids that a case can be about: all of them when the decision does not ask. */
    private static Set<String> meant(Set<String> ids, Decision decision, Collection<Row> rows, Case given) {
        for (int i = 0; i < decision.inputs().size(); i++) {
            int column = i;
            Input input = decision.inputs().get(i);
            if (!ids.isEmpty() && input.choices().keySet().equals(ids)) {
                return ids.stream()
                        .map(Given.Choice::new)
                        .filter(id -> given.of(input.name()).map(id::equals).orElse(true))
                        .filter(id -> rows.stream()
                                .anyMatch(row -> Table.accepts(row.tests().get(column), id)))
                        .map(Given.Choice::id)
                        .collect(Collectors.toSet());
            }
        }
        return ids;
    }
}
