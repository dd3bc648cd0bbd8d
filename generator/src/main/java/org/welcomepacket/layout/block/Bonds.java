package org.welcomepacket.layout.block;

import java.util.Set;
import java.util.regex.Pattern;
import org.welcomepacket.layout.line.Months;

/** Words that belong on one line: a number and its unit, a day and its month, an abbreviation and what it is about. */
final class Bonds {
    /** What stands behind a number. */
    private static final Set<String> UNITS = Set.of(
            "%",
            "\u2030", "\u00B0C", "\u00B0", "\u20AC", "$", "\u00A3", "\u20BD", "kr", "DKK", "SEK", "NOK", "ISK", "EUR",
            "USD", "GBP", "CHF", "RUB", "PLN", "CZK", "CAD", "AUD", "km", "m", "cm", "mm", "kg", "g", "l", "min", "h",
            "am", "pm", "a.m", "p.m", "stk", "руб", "коп", "тыс", "млн", "г", "гг", "мин", "ч", "км", "м", "см", "кг");

    /** What stands before a number. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "\u20AC", "$", "\u00A3", "DKK", "SEK", "NOK", "ISK", "EUR", "USD", "GBP", "CHF", "RUB", "CAD", "AUD", "No.",
            "Nos.", "no.", "nos.", "p.", "pp.", "vol.", "ch.", "ca.", "c.", "art.", "Art.", "kl.", "Kl.", "nr.", "Nr.",
            "pkt.", "stk.", "kap.", "maks.", "min.", "tlf.", "Tlf.", "d.", "D.", "s.", "п.", "пп.", "ст.", "стр.", "с.",
            "гл.", "д.", "кв.", "тел.", "ок.");
    /** What stands before a name. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "dr.", "hr.", "Hr.", "fr.", "Fr.", "ул.", "г.",
            "гр.");

    /** {@code 12}, {@code 12.}, {@code 12th}, {@code 25.–29.}, {@code 1-го} */
    private static final Pattern DAY = Pattern.compile("(?:\\d{1,2}\\.?[-\u2013])?[0-3]?\\d(?:\\.|st|nd|rd|th|-?го)?");

    private Bonds() {}

    /** Whether no line may end between a word and the one after it. */
    static boolean hold(String before, String after) {
        String first = opened(before);
        String second = closed(after);
        char end = before.charAt(before.length() - 1);
        if (isDayAndMonth(first, second) || isDayAndMonth(second, first)) {
            return true;
        }
        if (Character.isDigit(end)) {
            return UNITS.contains(second);
        }
        char start = after.charAt(0);
        if (Character.isDigit(start)) {
            return BEFORE_NUMBERS.contains(first);
        }
        return (Character.isUpperCase(start) && BEFORE_NAMES.contains(first))
                || (end == '.' && first.length() == 2 && isAbbreviated(after));
    }

    /** Either may come first; the year may stand on the next line. */
    private static boolean isDayAndMonth(String day, String month) {
        return Character.isDigit(day.charAt(0))
                && Months.contain(month)
                && DAY.matcher(day).matches();
    }

    /** The second half of an abbreviation such as {@code т. е.} or {@code f. eks.} */
    private static boolean isAbbreviated(String word) {
        int dot = word.indexOf('.');
        return dot > 0 && dot <= 3 && word.substring(0, dot).chars().allMatch(Character::isLowerCase);
    }

    private static String opened(String word) {
        int from = 0;
        while (from < word.length() - 1 && "([\u00AB\u201C\u201E\u2018\"'".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        return word.substring(from);
    }

    /** Without what ends a sentence or a part of one. */
    private static String closed(String word) {
        int to = word.length();
        while (to > 1 && ".,;:!?)]\u00BB\u201D\u2019\"'".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(0, to);
    }
}
