package org.welcomepacket.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.welcomepacket.model.rule.Rules.Result;
import org.welcomepacket.model.rule.Value;

/**
 * How much an outcome is about.
 *
 * @param amount money or sessions; a percentage where it is not known what it is taken of; empty for none
 * @param share the percentage that the money was computed from
 * @param of what the percentage was taken of
 */
public record Due(Optional<Value> amount, Optional<Value.Percentage> share, Optional<Value.Money> of) {
    /**
     * What is due. A share of a price is exact and rounded once, half up, to the smallest coin.
     *
     * @param result the outcome
     * @param price what a percentage is taken of, if it is known
     */
    public static Due of(Result result, Optional<Value.Money> price) {
        if (result.amount().isPresent()
                && result.amount().get() instanceof Value.Percentage share
                && price.isPresent()) {
            Value.Money part = part(price.get(), share);
            return new Due(Optional.of(part), Optional.of(share), price);
        }
        return new Due(result.amount(), Optional.empty(), Optional.empty());
    }

    private static Value.Money part(Value.Money price, Value.Percentage share) {
        BigDecimal minor =
                BigDecimal.valueOf(price.minor()).multiply(share.percent()).movePointLeft(2);
        return new Value.Money(minor.setScale(0, RoundingMode.HALF_UP).longValueExact(), price.currency());
    }
}
