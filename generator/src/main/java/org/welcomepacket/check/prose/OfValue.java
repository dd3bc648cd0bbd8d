package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.util.List;
import org.welcomepacket.model.rule.Value;

/** What each kind of value says in numbers. */
final class OfValue implements Value.Visitor<List<Quantity>> {
    private static final int SHORTEST = 6;

    @Override
    public List<Quantity> duration(Value.Duration duration) {
        Quantity.Unit unit = Quantity.Unit.valueOf(duration.unit().name());
        return List.of(new Quantity.Length(BigDecimal.valueOf(duration.amount()), unit));
    }

    @Override
    public List<Quantity> money(Value.Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(money.minor(), digits);
        return List.of(new Quantity.Money(amount, money.currency().getCurrencyCode()));
    }

    @Override
    public List<Quantity> percentage(Value.Percentage percentage) {
        return List.of(new Quantity.Share(percentage.percent()));
    }

    @Override
    public List<Quantity> count(Value.Count count) {
        return List.of(new Quantity.Count(BigDecimal.valueOf(count.amount()), Quantity.Noun.ANYTHING));
    }

    @Override
    public List<Quantity> sessions(Value.Sessions sessions) {
        return List.of(new Quantity.Count(BigDecimal.valueOf(sessions.amount()), Quantity.Noun.SESSIONS));
    }

    @Override
    public List<Quantity> date(Value.Date date) {
        return List.of(new Quantity.Day(
                date.day().getYear(), date.day().getMonthValue(), date.day().getDayOfMonth()));
    }

    @Override
    public List<Quantity> timeOfDay(Value.TimeOfDay time) {
        return List.of(new Quantity.Clock(time.time()));
    }

    @Override
    public List<Quantity> phone(Value.Phone phone) {
        String digits = phone.number().replaceAll("[^0-9]", "");
        return digits.length() < SHORTEST ? List.of() : List.of(new Quantity.Digits(digits));
    }

    @Override
    public List<Quantity> words(Value.Words words) {
        return List.of();
    }
}
