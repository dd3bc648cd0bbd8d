package org.welcomepacket.manifest;

import java.math.BigDecimal;
import java.util.Locale;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.rule.Value;

/** Values as rules.yaml writes them: {@code 24 hours}, {@code 100 DKK}; words as an object by language. */
final class AuthorNotation implements Value.Visitor<Json> {
    @Override
    public Json duration(Value.Duration duration) {
        String unit = duration.unit().name().toLowerCase(Locale.ROOT);
        return Json.text(duration.amount() + " " + unit + (duration.amount() == 1 ? "" : "s"));
    }

    @Override
    public Json money(Value.Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(money.minor(), digits);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return Json.text((whole ? amount.setScale(0) : amount).toPlainString() + " " + money.currency());
    }

    @Override
    public Json percentage(Value.Percentage percentage) {
        return Json.text(percentage.percent().stripTrailingZeros().toPlainString() + " %");
    }

    @Override
    public Json count(Value.Count count) {
        return Json.text(Integer.toString(count.amount()));
    }

    @Override
    public Json sessions(Value.Sessions sessions) {
        return Json.text(sessions.amount() + " sessions");
    }

    @Override
    public Json date(Value.Date date) {
        return Json.text(date.day().toString());
    }

    @Override
    public Json timeOfDay(Value.TimeOfDay time) {
        return Json.text(time.time().toString());
    }

    @Override
    public Json phone(Value.Phone phone) {
        return Json.text(phone.number());
    }

    @Override
    public Json words(Value.Words words) {
        Json.MembersBuilder members = Json.members();
        words.words().words().forEach((language, text) -> members.add(language.tag(), text));
        return members.build();
    }
}
