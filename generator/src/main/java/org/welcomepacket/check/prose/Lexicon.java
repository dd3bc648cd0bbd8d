package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.check.prose.Quantity.Noun;
import org.welcomepacket.check.prose.Quantity.Unit;
import org.welcomepacket.wording.GrammaticalCase;

/**
 * The words in which a language speaks of quantities.
 *
 * @param numbers of numbers
 * @param times of lengths of time
 * @param amounts of money, shares and counts
 * @param calendar of days and times of day
 * @param ranges between two numbers
 * @param topics what a number is about
 * @param lines of telephone numbers
 * @param editions of the edition
 * @param firsts every piece in small letters with which a quantity can begin, but for digits, codes of currencies and
 *     words with a number in them: most words of a text are none of these, and need no closer look
 */
record Lexicon(
        NumberWords numbers,
        TimeWords times,
        AmountWords amounts,
        CalendarWords calendar,
        RangeWords ranges,
        TopicWords topics,
        LineWords lines,
        EditionWords editions,
        Set<String> firsts) {
    static Lexicon of(
            NumberWords numbers,
            TimeWords times,
            AmountWords amounts,
            CalendarWords calendar,
            RangeWords ranges,
            TopicWords topics,
            LineWords lines,
            EditionWords editions) {
        Set<String> firsts = new HashSet<>(Set.of("+"));
        firsts.addAll(numbers.values().keySet());
        firsts.addAll(numbers.scales().keySet());
        firsts.addAll(numbers.fractions().keySet());
        firsts.addAll(numbers.articles());
        firsts.addAll(times.phrases().firsts());
        firsts.addAll(amounts.currencies().firsts());
        firsts.addAll(amounts.howOften().keySet());
        firsts.addAll(amounts.parts().firsts());
        firsts.addAll(times.bareUnits().firsts());
        firsts.addAll(times.dayAndNight());
        firsts.addAll(calendar.months().firsts());
        firsts.addAll(calendar.clockBefore().firsts());
        firsts.addAll(calendar.clockParts().firsts());
        firsts.addAll(times.recurring().firsts());
        return new Lexicon(numbers, times, amounts, calendar, ranges, topics, lines, editions, firsts);
    }

    /**
     * Numbers.
     *
     * @param thousands what parts groups of three digits
     * @param decimal what stands before decimals
     * @param values {@code four}, {@code twenty}
     * @param scales {@code hundred} and beyond
     * @param lastOnes what means one behind that: {@code hundrede og en}
     * @param and what may stand before the last part
     * @param halves {@code and a half}
     * @param fractions {@code halvanden}
     * @param articles {@code a}: perhaps one
     * @param loose numbers that often mean no number
     * @param endings {@code 24-х}
     */
    record NumberWords(
            String thousands,
            String decimal,
            Map<String, Integer> values,
            Map<String, Integer> scales,
            Set<String> lastOnes,
            Set<String> and,
            Words<Boolean> halves,
            Map<String, BigDecimal> fractions,
            Set<String> articles,
            Set<String> loose,
            Set<String> endings) {}

    /**
     * Lengths of time.
     *
     * @param units in every form
     * @param shortUnits those that stand behind digits only
     * @param compounds endings of words such as {@code totimers} and {@code двухнедельный}
     * @param workingUnits working days in one word
     * @param dayAndNight 24 hours in one word
     * @param genitives units of which one is meant: {@code en måneds varsel}
     * @param bareUnits which can mean one of them without a number
     * @param between what may stand between number and unit
     * @param working what makes days working days
     * @param phrases with their meaning; with none, they are not looked at
     * @param recurring {@code every year}
     * @param rates after which a length of time is how long something takes every time
     */
    record TimeWords(
            Words<Unit> units,
            Words<Unit> shortUnits,
            Map<String, Unit> compounds,
            Set<String> workingUnits,
            Set<String> dayAndNight,
            Set<String> genitives,
            Words<Unit> bareUnits,
            Set<String> between,
            Set<String> working,
            Words<List<Quantity>> phrases,
            Words<List<Quantity>> recurring,
            Words<Boolean> rates) {}

    /**
     * Money, shares and counts.
     *
     * @param percent names of the hundredth
     * @param currencies words and symbols, with all currencies they can mean
     * @param dash what {@code 950,-} can mean
     * @param nouns what is counted
     * @param howOften {@code twice}
     * @param parts {@code a third}
     */
    record AmountWords(
            Words<Boolean> percent,
            Words<Set<String>> currencies,
            Set<String> dash,
            Words<Noun> nouns,
            Map<String, Integer> howOften,
            Words<List<Quantity>> parts) {}

    /**
     * Days and times of day.
     *
     * @param months from 1
     * @param capitals whether only words with a capital letter are months
     * @param of what may stand between day and month
     * @param ordinals endings of a day's number
     * @param clockBefore what stands before a time of day
     * @param clockAfter what stands behind one: 0 for the morning, 12 for the afternoon, -1 for either
     * @param clockPrepositions after which hours can be a time of day
     * @param clockParts what stands before the hour that it shifts by some minutes: {@code half past}
     * @param clockHours how hours are called behind these, where that is no number: {@code в половине десятого}
     * @param ranges between the first and the last of several days
     * @param weekdays in every form, with the ids of the days; several for the weekend
     */
    record CalendarWords(
            Words<Integer> months,
            boolean capitals,
            Words<Boolean> of,
            Set<String> ordinals,
            Words<Boolean> clockBefore,
            Words<Integer> clockAfter,
            Set<String> clockPrepositions,
            Words<Integer> clockParts,
            Map<String, Integer> clockHours,
            Words<Boolean> ranges,
            Map<String, Set<String>> weekdays) {}

    /**
     * What makes two numbers share a unit.
     *
     * @param exact {@code to}
     * @param loose {@code or}
     */
    record RangeWords(Words<Boolean> exact, Words<Boolean> loose) {}

    /**
     * Whose a telephone number is.
     *
     * @param verbs {@code call}
     * @param ours {@code us}
     * @param between what can stand between these and the number
     * @param others whose number is not the business's: {@code the doctor}
     */
    record LineWords(Set<String> verbs, Set<String> ours, Set<String> between, Set<String> others) {}

    /**
     * What is told of the edition.
     *
     * @param names {@code edition}
     * @param ordinals what stands between its number and that
     * @param agreement what it is an edition of: {@code these rules}
     * @param applies {@code in force from}
     */
    record EditionWords(Set<String> names, Set<String> ordinals, Set<String> agreement, Words<Boolean> applies) {}

    /**
     * What a number is about.
     *
     * @param endings that a noun can have
     * @param common words that stand beside everything
     * @param price {@code costs}
     * @param apart what money beside it is not a price: {@code discount}
     * @param length {@code lasts}
     * @param validity {@code valid}
     * @param packages what packages are called: {@code bundle}
     * @param opening {@code open}
     * @param closing {@code closed}
     * @param ourselves {@code we}
     * @param limits behind which {@code a year} is one year
     * @param bounding behind which a length of time is no length of what is named next: {@code after}
     * @param free {@code without charge}
     * @param whole {@code the full price}
     * @param negations what turns a sentence round
     * @param governs the grammatical case that a word asks for behind it
     * @param inflected the grammatical case of numbers
     */
    record TopicWords(
            Set<String> endings,
            Set<String> common,
            Set<String> price,
            Set<String> apart,
            Set<String> length,
            Set<String> validity,
            Set<String> packages,
            Set<String> opening,
            Words<Boolean> closing,
            Set<String> ourselves,
            List<List<String>> limits,
            Set<String> bounding,
            Words<Boolean> free,
            Words<Boolean> whole,
            Words<Boolean> negations,
            Map<String, GrammaticalCase> governs,
            Map<String, GrammaticalCase> inflected) {}
}
