package org.welcomepacket.model.rule;

import java.math.BigDecimal;
import java.util.Locale;

/** Values as an author would write them in {@code rules.yaml}: {@code 10 days}, {@code 99.50 DKK}, {@code 8 %}. */
public final class Notation implements Value.Visitor<String> {
    private static final Notation INSTANCE = new Notation();

    private Notation() {}

    /** The literal for a value. */
    public static String of(Value value) {
        return value.accept(INSTANCE);
    }

    @Override
    public String duration(Value.Duration duration) {
        return duration.amount() + " " + duration.unit().name().toLowerCase(Locale.ROOT)
                + (duration.amount() == 1 ? "" : "s");
    }

    @Override
    public String money(Value.Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(money.minor(), digits);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return (whole ? amount.toBigInteger().toString() : amount.toPlainString()) + " "
                + money.currency().getCurrencyCode();
    }

    @Override
    public String percentage(Value.Percentage percentage) {
        return percentage.percent().stripTrailingZeros().toPlainString() + " %";
    }

    @Override
    public String count(Value.Count count) {
        return Integer.toString(count.amount());
    }

    @Override
    public String sessions(Value.Sessions sessions) {
        return sessions.amount() + " sessions";
    }

    @Override
    public String date(Value.Date date) {
        return date.day().toString();
    }

    @Override
    public String timeOfDay(Value.TimeOfDay time) {
        return time.time().toString();
    }

    @Override
    public String phone(Value.Phone phone) {
        return phone.number();
    }

    @Override
    public String words(Value.Words words) {
        return words.words().words().values().iterator().next();
    }
}
