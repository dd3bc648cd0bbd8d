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
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.welcomepacket.model.rule.Value;

/** Numbers with their units. A number and what it counts are joined by a no-break space. */
final class Quantities {
    private final ULocale locale;
    private final Phrases phrases;
    private final Late<PluralRules> plurals;
    private final Map<String, LocalizedNumberFormatter> formatters = new ConcurrentHashMap<>();

    Quantities(ULocale locale, Phrases phrases) {
        this.locale = locale;
        this.phrases = phrases;
        this.plurals = new Late<>(() -> PluralRules.forLocale(locale));
    }

    String duration(Value.Duration duration, GrammaticalCase grammaticalCase) {
        String name = duration.unit().name() + grammaticalCase.id();
        String words = formatter(name, () -> units(duration.unit(), grammaticalCase))
                .format(duration.amount())
                .toString();
        return bound(possessive(words, grammaticalCase));
    }

    /** As prose writes it. */
    String money(Value.Money money, GrammaticalCase grammaticalCase) {
        boolean byName =
                phrases.say("money").equals("name") && !hasSymbol(money.currency()) && nameFits(money, grammaticalCase);
        return byName ? named(money) : price(money);
    }

    /** As tables write it: short. */
    String price(Value.Money money) {
        return Spaces.plain(formatter(money.currency() + "short", () -> currency(money, UnitWidth.SHORT))
                .format(amount(money))
                .toString());
    }

    String percentage(Value.Percentage share) {
        return Spaces.plain(formatter(
                        "percent",
                        () -> NumberFormatter.withLocale(locale)
                                .unit(MeasureUnit.PERCENT)
                                .precision(Precision.maxFraction(4)))
                .format(share.percent())
                .toString());
    }

    String count(int amount) {
        return Spaces.plain(formatter("count", () -> NumberFormatter.withLocale(locale))
                .format(amount)
                .toString());
    }

    String sessions(int amount, GrammaticalCase grammaticalCase) {
        return bound(possessive(counted("session", amount, grammaticalCase), grammaticalCase));
    }

    /** How often: once, 2 times. */
    String times(int amount, GrammaticalCase grammaticalCase) {
        return bound(counted("times", amount, grammaticalCase));
    }

    /** ICU still calls the grammatical case a draft; the golden table of values would show a change. */
    @SuppressWarnings("deprecation")
    private LocalizedNumberFormatter units(Value.Unit unit, GrammaticalCase grammaticalCase) {
        return NumberFormatter.withLocale(locale)
                .unit(unit(unit))
                .unitWidth(UnitWidth.FULL_NAME)
                .unitDisplayCase(grammaticalCase.id());
    }

    private String counted(String noun, int amount, GrammaticalCase grammaticalCase) {
        String category = plurals.get().select(amount);
        String stem = noun + "." + grammaticalCase.id() + ".";
        String dictionary = noun + "." + GrammaticalCase.NOMINATIVE.id() + ".";
        return phrases.first(stem + category, stem + "other", dictionary + category, dictionary + "other")
                .orElseThrow(() -> new IllegalArgumentException("no words for " + noun))
                .replace("{n}", count(amount));
    }

    /** The English possessive, which the units of CLDR do not know. */
    private String possessive(String words, GrammaticalCase grammaticalCase) {
        if (grammaticalCase != GrammaticalCase.GENITIVE || !locale.getLanguage().equals("en")) {
            return words;
        }
        return Possessive.english(words);
    }

    private String named(Value.Money money) {
        String words = formatter(money.currency() + "name", () -> currency(money, UnitWidth.FULL_NAME))
                .format(amount(money))
                .toString();
        return Spaces.plain(words.replaceFirst(" ", Spaces.NO_BREAK));
    }

    /** Names of currencies come in the nominative only; from "many" upwards Slavic ones are genitive plurals anyway. */
    private boolean nameFits(Value.Money money, GrammaticalCase grammaticalCase) {
        boolean isMany = plurals.get().select(amount(money).doubleValue()).equals("many");
        return switch (grammaticalCase) {
            case NOMINATIVE -> true;
            case GENITIVE, ACCUSATIVE -> isMany;
            case DATIVE, INSTRUMENTAL, PREPOSITIONAL -> false;
        };
    }

    private boolean hasSymbol(java.util.Currency currency) {
        String symbol =
                Currency.getInstance(currency.getCurrencyCode()).getName(locale, Currency.SYMBOL_NAME, new boolean[1]);
        return !symbol.equals(currency.getCurrencyCode());
    }

    private LocalizedNumberFormatter currency(Value.Money money, UnitWidth width) {
        return NumberFormatter.withLocale(locale)
                .unit(Currency.getInstance(money.currency().getCurrencyCode()))
                .unitWidth(width)
                .precision(Precision.currency(Currency.CurrencyUsage.STANDARD)
                        .trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE));
    }

    private static BigDecimal amount(Value.Money money) {
        return BigDecimal.valueOf(money.minor(), Math.max(0, money.currency().getDefaultFractionDigits()));
    }

    private LocalizedNumberFormatter formatter(String name, Supplier<LocalizedNumberFormatter> maker) {
        return formatters.computeIfAbsent(name, n -> maker.get());
    }

    private static String bound(String words) {
        return Spaces.plain(words).replace(" ", Spaces.NO_BREAK);
    }

    private static MeasureUnit unit(Value.Unit unit) {
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
