package org.welcomepacket.wording;

import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.welcomepacket.model.rule.Value;

/** Numbers with their units. A number and what it counts are joined by a no-break space. */
final class Quantities {
    private final ULocale locale;
    private final Phrases phrases;
    private final NumberFormats formats;

    Quantities(ULocale locale, Phrases phrases) {
        this.locale = locale;
        this.phrases = phrases;
        this.formats = NumberFormats.of(locale);
    }

    String duration(Value.Duration duration, GrammaticalCase grammaticalCase) {
        String words = formats.duration(duration.unit(), grammaticalCase)
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
        return Spaces.plain(formats.money(money.currency(), UnitWidth.SHORT)
                .format(amount(money))
                .toString());
    }

    String percentage(Value.Percentage share) {
        return Spaces.plain(formats.percentage().format(share.percent()).toString());
    }

    String count(int amount) {
        return Spaces.plain(formats.count().format(amount).toString());
    }

    String sessions(int amount, GrammaticalCase grammaticalCase) {
        return bound(possessive(counted("session", amount, grammaticalCase), grammaticalCase));
    }

    /** How often: once, 2 times. */
    String times(int amount, GrammaticalCase grammaticalCase) {
        return bound(counted("times", amount, grammaticalCase));
    }

    private String counted(String noun, int amount, GrammaticalCase grammaticalCase) {
        String category = formats.plurals().select(amount);
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
        String words = formats.money(money.currency(), UnitWidth.FULL_NAME)
                .format(amount(money))
                .toString();
        return Spaces.plain(words.replaceFirst(" ", Spaces.NO_BREAK));
    }

    /** Names of currencies come in the nominative only; from "many" upwards Slavic ones are genitive plurals anyway. */
    private boolean nameFits(Value.Money money, GrammaticalCase grammaticalCase) {
        boolean isMany = formats.plurals().select(amount(money).doubleValue()).equals("many");
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

    private static BigDecimal amount(Value.Money money) {
        return BigDecimal.valueOf(money.minor(), Math.max(0, money.currency().getDefaultFractionDigits()));
    }

    private static String bound(String words) {
        return Spaces.plain(words).replace(" ", Spaces.NO_BREAK);
    }
}
