package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Quantities as the tables of phrases write them. */
final class QuantityWords {
    private QuantityWords() {}

    static String of(Mention mention) {
        return (mention.loose() ? "perhaps " : "")
                + mention.readings().stream().map(QuantityWords::of).collect(Collectors.joining(" or "));
    }

    static String of(Quantity quantity) {
        if (quantity instanceof Quantity.Length length) {
            return plain(length.amount()) + " "
                    + length.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        } else if (quantity instanceof Quantity.Money money) {
            return plain(money.amount()) + " " + money.currency();
        } else if (quantity instanceof Quantity.Share share) {
            return plain(share.percent()) + " %";
        } else if (quantity instanceof Quantity.Count count) {
            return plain(count.amount())
                    + switch (count.noun()) {
                        case ANYTHING -> "";
                        case TIMES -> " times";
                        case SESSIONS -> " sessions";
                    };
        } else if (quantity instanceof Quantity.Day day) {
            return (day.year() == 0 ? "" : day.year() + "-")
                    + String.format(Locale.ROOT, "%02d-%02d", day.month(), day.day());
        } else if (quantity instanceof Quantity.Days days) {
            return of(days.first()) + " to " + of(days.last());
        } else if (quantity instanceof Quantity.Every every) {
            return "every " + of(every.length());
        } else if (quantity instanceof Quantity.Clock clock) {
            return clock.time().toString();
        }
        return "no. " + ((Quantity.Digits) quantity).digits();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
