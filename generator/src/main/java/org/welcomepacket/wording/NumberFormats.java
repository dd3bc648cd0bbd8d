package org.welcomepacket.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.TrailingZeroDisplay;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.welcomepacket.model.rule.Value;

/**
 * How a locale writes numbers. ICU's formatters are immutable and take long to make, so the program makes each once; there
 * are as many as units, cases and currencies.
 */
final class NumberFormats {
    private static final Map<ULocale, NumberFormats> BY_LOCALE = new ConcurrentHashMap<>();

    private final ULocale locale;
    private final Late<PluralRules> plurals;
    private final Map<String, LocalizedNumberFormatter> formatters = new ConcurrentHashMap<>();

    private NumberFormats(ULocale locale) {
        this.locale = locale;
        this.plurals = new Late<>(() -> PluralRules.forLocale(locale));
    }

    static NumberFormats of(ULocale locale) {
        return BY_LOCALE.computeIfAbsent(locale, NumberFormats::new);
    }

    PluralRules plurals() {
        return plurals.get();
    }

    LocalizedNumberFormatter count() {
        return formatter("count", () -> NumberFormatter.withLocale(locale));
    }

    LocalizedNumberFormatter percentage() {
        return formatter(
                "percent",
                () -> NumberFormatter.withLocale(locale)
                        .unit(MeasureUnit.PERCENT)
                        .precision(Precision.maxFraction(4)));
    }

    /** ICU still calls the grammatical case a draft; the golden table of values would show a change. */
    @SuppressWarnings("deprecation")
    LocalizedNumberFormatter duration(Value.Unit unit, GrammaticalCase grammaticalCase) {
        return formatter(
                unit.name() + grammaticalCase.id(),
                () -> NumberFormatter.withLocale(locale)
                        .unit(measure(unit))
                        .unitWidth(UnitWidth.FULL_NAME)
                        .unitDisplayCase(grammaticalCase.id()));
    }

    LocalizedNumberFormatter money(java.util.Currency currency, UnitWidth width) {
        return formatter(
                currency.getCurrencyCode() + width,
                () -> NumberFormatter.withLocale(locale)
                        .unit(Currency.getInstance(currency.getCurrencyCode()))
                        .unitWidth(width)
                        .precision(Precision.currency(Currency.CurrencyUsage.STANDARD)
                                .trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE)));
    }

    private LocalizedNumberFormatter formatter(String name, Supplier<LocalizedNumberFormatter> maker) {
        return formatters.computeIfAbsent(name, n -> maker.get());
    }

    private static MeasureUnit measure(Value.Unit unit) {
        return switch (unit) {
            case MINUTE -> MeasureUnit.MINUTE;
            case HOUR -> MeasureUnit.HOUR;
            case DAY -> MeasureUnit.DAY;
            case WEEK -> MeasureUnit.WEEK;
            case MONTH -> MeasureUnit.MONTH;
            case YEAR -> MeasureUnit.YEAR;
        };
    }
}
