package org.welcomepacket.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.prose.Quantity;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Value;

/** The numbers of a packet by the names their tags have, and numbers that differ from them. */
final class NumbersByName {
    /** For every form that a noun has behind a number in one of our languages: 2-4, 5 and more, 21, 22. */
    private static final int[] PLURALS = {2, 3, 4, 5, 6, 11, 12, 21, 22, 25, 31, 101};

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Business business;

    NumbersByName(Packet packet) {
        this.business = packet.business();
        packet.rules().values().forEach((name, value) -> {
            if (!(value instanceof Value.Words)) {
                values.put(name, value);
            }
        });
        packet.business().phone().ifPresent(p -> values.put("business.phone", new Value.Phone(p)));
        packet.business().registration().ifPresent(p -> values.put("business.registration", new Value.Phone(p)));
        packet.edition().effective().ifPresent(day -> values.put("edition.effective", new Value.Date(day)));
        packet.edition().review().ifPresent(review -> values.put("edition.review", review));
        values.put("edition.number", new Value.Count(packet.edition().number()));
        packet.services().formats().forEach(format -> {
            String stem = "formats." + format.id() + ".";
            format.number().ifPresent(n -> values.put(stem + "number", new Value.Phone(n)));
            format.length().ifPresent(length -> values.put(stem + "length", length));
            format.arriveEarly().ifPresent(early -> values.put(stem + "arrive-early", early));
        });
        packet.services().services().forEach(service -> {
            String stem = "services." + service.id() + ".";
            service.price().ifPresent(price -> values.put(stem + "price", price));
            service.length().ifPresent(length -> values.put(stem + "length", length));
        });
        packet.services().packages().forEach(p -> {
            String stem = "packages." + p.id() + ".";
            values.put(stem + "price", p.price());
            values.put(stem + "sessions", new Value.Sessions(p.sessions()));
            p.valid().ifPresent(valid -> values.put(stem + "valid", valid));
        });
        packet.rules().grounds().forEach(ground -> {
            String stem = "grounds." + ground.id() + ".";
            ground.after().ifPresent(after -> values.put(stem + "after", new Value.Count(after)));
            ground.within().ifPresent(within -> values.put(stem + "within", within));
            ground.notice().ifPresent(notice -> values.put(stem + "notice", notice));
        });
    }

    Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Some of the opening hours, with another end. */
    List<Business.Hours> otherHours() {
        Business.Hours hours = business.hours().get(0);
        Business.TimeRange times = hours.times().get(0);
        Business.TimeRange later =
                new Business.TimeRange(times.from(), times.to().plusMinutes(90));
        return List.of(new Business.Hours(hours.first(), hours.last(), List.of(later)));
    }

    /** A day that is not among those off. */
    List<Business.DateRange> otherClosed() {
        LocalDate day = business.closed().get(0).first().plusMonths(3);
        return List.of(new Business.DateRange(day, day));
    }

    /** A value of the same type that differs, with each plural in its turn. */
    static Value plural(Value value, int turn) {
        int amount = PLURALS[turn % PLURALS.length];
        if (value instanceof Value.Duration d) {
            return new Value.Duration(amount == d.amount() ? amount + 2 : amount, d.unit());
        } else if (value instanceof Value.Count c) {
            return new Value.Count(amount == c.amount() ? amount + 2 : amount);
        }
        return another(value);
    }

    /** A value of the same type that no name of the packet has. */
    Value unlikeAll(Value value) {
        Value other = another(value);
        while (isKnown(other)) {
            other = next(other);
        }
        return other;
    }

    private boolean isKnown(Value value) {
        return values.values().stream()
                .flatMap(known -> Quantity.of(known).stream())
                .anyMatch(known -> Quantity.of(value).stream().anyMatch(known::means));
    }

    private static Value next(Value value) {
        if (value instanceof Value.Duration d) {
            return new Value.Duration(d.amount() + 1, d.unit());
        } else if (value instanceof Value.Count c) {
            return new Value.Count(c.amount() + 1);
        } else if (value instanceof Value.Sessions s) {
            return new Value.Sessions(s.amount() + 1);
        } else if (value instanceof Value.Phone) {
            return farLine();
        }
        return another(value);
    }

    /** A telephone number that has nothing in common with ours. */
    static Value farLine() {
        return new Value.Phone("+45 76 83 62 90");
    }

    /** A value of the same type that differs. */
    static Value another(Value value) {
        if (value instanceof Value.Duration d) {
            return new Value.Duration(d.amount() * 2, d.unit());
        } else if (value instanceof Value.Count c) {
            return new Value.Count(c.amount() + 4);
        } else if (value instanceof Value.Money m) {
            return new Value.Money(
                    m.minor() + 5000, Currency.getInstance(m.currency().getCurrencyCode()));
        } else if (value instanceof Value.TimeOfDay t) {
            return new Value.TimeOfDay(t.time().plusHours(1));
        } else if (value instanceof Value.Date d) {
            return new Value.Date(d.day().plusMonths(1));
        } else if (value instanceof Value.Phone p) {
            return new Value.Phone(p.number().replace('1', '9'));
        } else if (value instanceof Value.Sessions s) {
            return new Value.Sessions(s.amount() + 2);
        } else if (value instanceof Value.Percentage p) {
            return new Value.Percentage(p.percent().add(BigDecimal.valueOf(15)));
        }
        throw new IllegalArgumentException("no number: " + value);
    }
}
