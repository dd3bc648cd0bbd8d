package org.welcomepacket.wording;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.decide.Question;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Comparison;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.LocalText;

/** A cell of a decision table in words: {@code >= 24 hours} is "at least 24 hours". */
final class TestWords implements Test.Visitor<String> {
    /** The input that counts earlier cases of the same decision; its name is reserved. */
    static final String EARLIER = "earlier";

    private final Wording wording;
    private final Phrases phrases;
    private final Input input;

    TestWords(Wording wording, Phrases phrases, Input input) {
        this.wording = wording;
        this.phrases = phrases;
        this.input = input;
    }

    @Override
    public String any(Test.Any any) {
        if (isEarlier()) {
            return phrases.say("test.any-times");
        }
        return phrases.say(input.type() == InputType.CHOICE ? "test.any-choice" : "test.any");
    }

    @Override
    public String compare(Test.Compare compare) {
        if (compare.bound() instanceof Test.Operand.Literal literal) {
            return whole(compare(compare.comparison(), literal.value()));
        }
        return operand(compare.bound());
    }

    @Override
    public String interval(Test.Interval interval) {
        if (low(interval) instanceof Value.Count low && high(interval) instanceof Value.Count high) {
            int first = low.amount() + (interval.lowIncluded() ? 0 : 1);
            int last = high.amount() - (interval.highIncluded() ? 0 : 1);
            return first == last ? count(Comparison.EQUAL, first) : both(interval, first, last);
        }
        Comparison from = interval.lowIncluded() ? Comparison.AT_LEAST : Comparison.MORE;
        Comparison to = interval.highIncluded() ? Comparison.AT_MOST : Comparison.LESS;
        return whole(both(low(from, interval), bound(to, interval.high())));
    }

    @Override
    public String oneOf(Test.OneOf oneOf) {
        List<String> choices = Choices.of(oneOf);
        return choices.isEmpty()
                ? wording.or(oneOf.tests().stream().map(t -> t.accept(this)).toList())
                : choices(choices);
    }

    @Override
    public String not(Test.Not not) {
        List<String> choices = Choices.of(not.test());
        if (!choices.isEmpty() && !input.choices().isEmpty()) {
            List<String> others = new ArrayList<>(input.choices().keySet());
            others.removeAll(choices);
            return choices(others);
        }
        return Opposites.of(not.test())
                .map(opposite -> opposite.accept(this))
                .orElseGet(() -> phrases.say("test.not", "test", not.test().accept(this)));
    }

    /** One choice in words: the author names what is on offer, but not the days, nor yes and no. */
    String choice(String id) {
        if (input.type() != InputType.CHOICE) {
            return wellKnown(id);
        }
        return Optional.ofNullable(input.choices().get(id))
                .map(text -> known(text, id))
                .orElseGet(() -> wellKnown(id));
    }

    private String known(LocalText text, String id) {
        return Optional.ofNullable(text.words().get(wording.language())).orElseGet(() -> wellKnown(id));
    }

    private String wellKnown(String id) {
        if (input.type() == InputType.WEEKDAY) {
            return weekday(id);
        }
        return phrases.first("test.choice." + id).orElse(id);
    }

    private String choices(List<String> ids) {
        if (input.type() == InputType.WEEKDAY && ids.size() > 2 && isRun(ids)) {
            return phrases.say("test.weekdays", "from", weekday(ids.get(0)), "to", weekday(ids.get(ids.size() - 1)));
        }
        return wording.or(ids.stream().map(this::choice).toList());
    }

    private String weekday(String id) {
        return wording.dates().weekday(DayOfWeek.valueOf(id.toUpperCase(Locale.ROOT)));
    }

    private static boolean isRun(List<String> ids) {
        for (int i = 1; i < ids.size(); i++) {
            DayOfWeek before = DayOfWeek.valueOf(ids.get(i - 1).toUpperCase(Locale.ROOT));
            if (!before.plus(1).name().equalsIgnoreCase(ids.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String operand(Test.Operand operand) {
        return operand instanceof Test.Operand.Choice choice
                ? choice(choice.id())
                : wording.value(((Test.Operand.Literal) operand).value());
    }

    private String bound(Comparison comparison, Test.Operand operand) {
        return operand instanceof Test.Operand.Literal literal
                ? compare(comparison, literal.value())
                : operand(operand);
    }

    private String compare(Comparison comparison, Value value) {
        if (value instanceof Value.Count count) {
            return switch (comparison) {
                case LESS -> count(Comparison.AT_MOST, count.amount() - 1);
                case MORE -> count(Comparison.AT_LEAST, count.amount() + 1);
                default -> count(comparison, count.amount());
            };
        }
        String kind = value instanceof Value.TimeOfDay ? "time." : isAhead() ? "ahead." : "";
        return compare("test." + kind, comparison, c -> wording.value(value, c));
    }

    /** The lower bound; without its unit when the upper one says it: {@code at least 7, but less than 14 days}. */
    private String low(Comparison from, Test.Interval interval) {
        if (low(interval) instanceof Value.Duration low
                && high(interval) instanceof Value.Duration high
                && low.unit() == high.unit()) {
            String number = wording.quantities().count(low.amount());
            return compare("test." + (isAhead() ? "ahead." : ""), from, c -> number);
        }
        return bound(from, interval.low());
    }

    /** A length of time before a start says so: {@code at least 24 hours before}. */
    private String whole(String test) {
        return isAhead() ? phrases.say("test.ahead.whole", "test", test) : test;
    }

    private String compare(String kind, Comparison comparison, Function<GrammaticalCase, String> value) {
        return phrases.say(
                kind + name(comparison),
                "value",
                value.apply(GrammaticalCase.NOMINATIVE),
                "genitive",
                value.apply(GrammaticalCase.GENITIVE),
                "accusative",
                value.apply(GrammaticalCase.ACCUSATIVE));
    }

    /** Numbers are whole, so less than 2 is at most 1, and at most 0 is none. */
    private String count(Comparison comparison, int amount) {
        String kind = isEarlier() ? "test.times." : "test.count.";
        if (amount <= 0 && comparison != Comparison.AT_LEAST) {
            return phrases.say(kind + "none");
        }
        return phrases.say(
                kind + name(comparison),
                "value",
                number(amount, GrammaticalCase.NOMINATIVE),
                "genitive",
                number(amount, GrammaticalCase.GENITIVE));
    }

    private String both(Test.Interval interval, int first, int last) {
        return first > last
                ? both(bound(Comparison.AT_LEAST, interval.low()), bound(Comparison.AT_MOST, interval.high()))
                : both(count(Comparison.AT_LEAST, first), count(Comparison.AT_MOST, last));
    }

    private String both(String low, String high) {
        return phrases.say("test.both", "low", low, "high", high);
    }

    private String number(int amount, GrammaticalCase grammaticalCase) {
        return isEarlier()
                ? wording.quantities().times(amount, grammaticalCase)
                : wording.quantities().count(amount);
    }

    private boolean isAhead() {
        return input.name().equals(Question.AHEAD) && input.type() == InputType.DURATION;
    }

    private boolean isEarlier() {
        return input.name().equals(EARLIER);
    }

    private static String name(Comparison comparison) {
        return comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Value low(Test.Interval interval) {
        return interval.low() instanceof Test.Operand.Literal literal ? literal.value() : null;
    }

    private static @Nullable Value high(Test.Interval interval) {
        return interval.high() instanceof Test.Operand.Literal literal ? literal.value() : null;
    }
}
