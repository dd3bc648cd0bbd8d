package org.welcomepacket.wording;

import org.welcomepacket.model.rule.Value;

/** Each kind of value in words. */
record ValueWords(Wording wording, GrammaticalCase grammaticalCase) implements Value.Visitor<String> {
    @Override
    public String duration(Value.Duration duration) {
        return wording.quantities().duration(duration, grammaticalCase);
    }

    @Override
    public String money(Value.Money money) {
        return wording.quantities().money(money, grammaticalCase);
    }

    @Override
    public String percentage(Value.Percentage percentage) {
        return wording.quantities().percentage(percentage);
    }

    @Override
    public String count(Value.Count count) {
        return wording.quantities().count(count.amount());
    }

    @Override
    public String sessions(Value.Sessions sessions) {
        return wording.quantities().sessions(sessions.amount(), grammaticalCase);
    }

    @Override
    public String date(Value.Date date) {
        return wording.date(date.day());
    }

    @Override
    public String timeOfDay(Value.TimeOfDay time) {
        return wording.time(time.time());
    }

    @Override
    public String phone(Value.Phone phone) {
        return wording.phone(phone.number());
    }

    @Override
    public String words(Value.Words words) {
        return wording.words(words.words().in(wording.language()), grammaticalCase);
    }
}
