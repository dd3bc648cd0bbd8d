package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.check.prose.Quantity.Noun;
import org.welcomepacket.check.prose.Quantity.Unit;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.wording.GrammaticalCase;

/** Reads the words of a language from the resource with its name; what needs no language is always there. */
final class LexiconReader {
    private static final String COMMON = "symbols";
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private final WordLists lists = new WordLists();

    private LexiconReader(String language) {
        lists.read(COMMON);
        lists.read(language);
    }

    /** The words of a language, each read once; of an unknown one, the symbols. */
    static Lexicon of(Language language) {
        return READ.computeIfAbsent(language.locale().getLanguage(), tag -> new LexiconReader(tag).read());
    }

    private Lexicon read() {
        Map<String, Integer> values = joined(numbers("numbers"));
        Lexicon.NumberWords numbers = new Lexicon.NumberWords(
                lists.single("thousands"),
                lists.single("decimal"),
                values,
                numbers("scales"),
                set("joined-one"),
                set("and"),
                words("and-a-half", x -> true),
                fractions(),
                set("articles"),
                set("loose-numbers"),
                set("number-endings"));
        return Lexicon.of(numbers, times(), amounts(), calendar(), ranges(), topics(), lines(), editions());
    }

    private Lexicon.TimeWords times() {
        Map<String, Unit> compounds = new LinkedHashMap<>();
        lists.each("compounds", (name, form) -> compounds.put(Tokens.split(form).get(0), unit(name)));
        return new Lexicon.TimeWords(
                group("units", LexiconReader::unit),
                group("short-units", LexiconReader::unit),
                compounds,
                set("working-units"),
                set("day-and-night"),
                set("genitive-units"),
                group("bare-units", LexiconReader::unit),
                set("between"),
                set("working"),
                group("phrases", LexiconReader::quantity),
                group("recurring", LexiconReader::every),
                words("rates", x -> true));
    }

    private Lexicon.AmountWords amounts() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        lists.each(
                "currencies",
                (code, form) ->
                        codes.computeIfAbsent(form, f -> new HashSet<>()).add(code));
        Words<Set<String>> currencies = new Words<>();
        codes.forEach(currencies::add);
        Words<Noun> nouns = new Words<>();
        lists.forms("times").forEach(form -> nouns.add(form, Noun.TIMES));
        lists.forms("sessions").forEach(form -> nouns.add(form, Noun.SESSIONS));
        return new Lexicon.AmountWords(
                words("percent", x -> true),
                currencies,
                Set.copyOf(lists.forms("dash-currency")),
                nouns,
                numbers("how-often"),
                group("parts", LexiconReader::shares));
    }

    private Lexicon.CalendarWords calendar() {
        return new Lexicon.CalendarWords(
                group("months", Integer::valueOf),
                !lists.single("capital-months").isEmpty(),
                words("of", x -> true),
                set("ordinals"),
                words("clock-before", x -> true),
                group("clock-after", name -> name.equals("either") ? -1 : Integer.parseInt(name)),
                set("clock-prepositions"),
                group("clock-parts", Integer::valueOf),
                numbers("clock-hours"),
                dayRanges(),
                weekdays());
    }

    private Words<Boolean> dayRanges() {
        Words<Boolean> all = words("ranges", x -> true);
        lists.forms("day-ranges").forEach(form -> all.add(form, true));
        return all;
    }

    private Map<String, Set<String>> weekdays() {
        Map<String, Set<String>> all = new HashMap<>();
        lists.each("weekdays", (days, form) -> all.put(Tokens.split(form).get(0), Set.of(days.split(" ", -1))));
        return all;
    }

    private Lexicon.RangeWords ranges() {
        Words<Boolean> exact = words("ranges", x -> true);
        lists.forms("range-ends").forEach(form -> exact.add(form, true));
        return new Lexicon.RangeWords(exact, words("loose-ranges", x -> true));
    }

    private Lexicon.TopicWords topics() {
        return new Lexicon.TopicWords(
                set("endings"),
                set("common"),
                set("price-words"),
                set("apart-words"),
                set("length-words"),
                set("validity-words"),
                set("package-words"),
                set("opening-words"),
                words("closing-words", x -> true),
                set("ourselves"),
                lists.forms("limits").stream().map(Tokens::split).toList(),
                set("bounding"),
                words("free-words", x -> true),
                words("whole-words", x -> true),
                words("negations", x -> true),
                cases("governs"),
                cases("inflected"));
    }

    private Lexicon.LineWords lines() {
        return new Lexicon.LineWords(set("line-verbs"), set("line-ours"), set("line-between"), set("line-others"));
    }

    private Lexicon.EditionWords editions() {
        return new Lexicon.EditionWords(
                set("edition-words"), set("ordinals"), set("agreement-words"), words("applies-words", x -> true));
    }

    private Map<String, GrammaticalCase> cases(String key) {
        Map<String, GrammaticalCase> all = new HashMap<>();
        lists.each(
                key,
                (name, form) -> GrammaticalCase.named(name)
                        .ifPresent(found -> all.put(Tokens.split(form).get(0), found)));
        return all;
    }

    /** Adds what is written in one word: {@code fireogtyve}, {@code tohundrede}. */
    private Map<String, Integer> joined(Map<String, Integer> values) {
        Map<String, Integer> all = new HashMap<>(values);
        Map<String, Integer> ones = new HashMap<>(values);
        lists.forms("joined-one").forEach(form -> ones.put(form, 1));
        String join = lists.single("join");
        Map<String, Integer> scales = lists.single("glued").isEmpty() ? Map.of() : numbers("scales");
        ones.forEach((one, value) -> {
            if (value < 1 || value > 9) {
                return;
            }
            if (!join.isEmpty()) {
                values.forEach((ten, tens) -> {
                    if (tens >= 20) {
                        all.put(one + join + ten, tens + value);
                    }
                });
            }
            scales.forEach((word, scale) -> all.put(one + word, value * scale));
        });
        return all;
    }

    private Map<String, BigDecimal> fractions() {
        Map<String, BigDecimal> all = new HashMap<>();
        lists.each("fractions", (value, form) -> all.put(Tokens.split(form).get(0), new BigDecimal(value)));
        return all;
    }

    private Map<String, Integer> numbers(String key) {
        Map<String, Integer> all = new HashMap<>();
        lists.each(key, (value, form) -> all.put(Tokens.split(form).get(0), Integer.valueOf(value)));
        return all;
    }

    private Set<String> set(String key) {
        Set<String> all = new HashSet<>();
        lists.forms(key).forEach(form -> all.add(Tokens.split(form).get(0)));
        return all;
    }

    private <T> Words<T> words(String key, Function<String, T> meaning) {
        Words<T> all = new Words<>();
        lists.forms(key).forEach(form -> all.add(form, meaning.apply(form)));
        return all;
    }

    private <T> Words<T> group(String key, Function<String, T> meaning) {
        Words<T> all = new Words<>();
        lists.each(key, (name, form) -> all.add(form, meaning.apply(name)));
        return all;
    }

    private static Unit unit(String name) {
        return Unit.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<Quantity> quantity(String name) {
        if (name.equals("noon") || name.equals("midnight")) {
            return List.of(new Quantity.Clock(name.equals("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT));
        }
        return Literal.of(name).value().map(Quantity::of).orElse(List.of());
    }

    private static List<Quantity> every(String name) {
        List<Quantity> all = new ArrayList<>();
        for (Quantity quantity : quantity(name)) {
            if (quantity instanceof Quantity.Length length) {
                all.add(new Quantity.Every(length));
            }
        }
        return all;
    }

    /** A part can be rounded: a third is 33 % or 33.33 %. */
    private static List<Quantity> shares(String name) {
        List<Quantity> all = new ArrayList<>();
        for (String percent : name.split(" ", -1)) {
            all.add(new Quantity.Share(new BigDecimal(percent)));
        }
        return all;
    }
}
