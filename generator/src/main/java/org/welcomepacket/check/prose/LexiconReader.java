package org.welcomepacket.check.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.check.prose.Quantity.Noun;
import org.welcomepacket.check.prose.Quantity.Unit;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.SourceFile;

/** Reads the words of a language from the resource with its name; what needs no language is always there. */
final class LexiconReader {
    private static final String COMMON = "symbols";
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private final List<Yaml.Mapping> files = new ArrayList<>();

    private LexiconReader(String language) {
        files.add(file(COMMON).orElseThrow());
        file(language).ifPresent(files::add);
    }

    /** The words of a language, each read once; of an unknown one, the symbols. */
    static Lexicon of(Language language) {
        return READ.computeIfAbsent(language.locale().getLanguage(), tag -> new LexiconReader(tag).read());
    }

    private Lexicon read() {
        Map<String, Integer> values = joined(numbers("numbers"));
        Lexicon.NumberWords numbers = new Lexicon.NumberWords(
                single("thousands"),
                single("decimal"),
                values,
                numbers("scales"),
                set("joined-one"),
                set("and"),
                words("and-a-half", x -> true),
                fractions(),
                set("articles"),
                set("loose-numbers"),
                set("number-endings"));
        return new Lexicon(numbers, times(), amounts(), calendar(), ranges());
    }

    private Lexicon.TimeWords times() {
        Map<String, Unit> compounds = new LinkedHashMap<>();
        each("compounds", (name, form) -> compounds.put(Tokens.split(form).get(0), unit(name)));
        return new Lexicon.TimeWords(
                group("units", LexiconReader::unit),
                group("short-units", LexiconReader::unit),
                compounds,
                set("working-units"),
                set("day-and-night"),
                set("between"),
                set("working"),
                group("phrases", LexiconReader::quantity),
                words("rates", x -> true));
    }

    private Lexicon.AmountWords amounts() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        each(
                "currencies",
                (code, form) ->
                        codes.computeIfAbsent(form, f -> new HashSet<>()).add(code));
        Words<Set<String>> currencies = new Words<>();
        codes.forEach(currencies::add);
        Words<Noun> nouns = new Words<>();
        forms("times").forEach(form -> nouns.add(form, Noun.TIMES));
        forms("sessions").forEach(form -> nouns.add(form, Noun.SESSIONS));
        return new Lexicon.AmountWords(
                words("percent", x -> true),
                currencies,
                Set.copyOf(forms("dash-currency")),
                nouns,
                numbers("how-often"));
    }

    private Lexicon.CalendarWords calendar() {
        return new Lexicon.CalendarWords(
                group("months", Integer::valueOf),
                !single("capital-months").isEmpty(),
                words("of", x -> true),
                set("ordinals"),
                words("clock-before", x -> true),
                group("clock-after", name -> name.equals("either") ? -1 : Integer.parseInt(name)),
                set("clock-prepositions"));
    }

    private Lexicon.RangeWords ranges() {
        Words<Boolean> exact = words("ranges", x -> true);
        forms("range-ends").forEach(form -> exact.add(form, true));
        return new Lexicon.RangeWords(exact, words("loose-ranges", x -> true));
    }

    /** Adds what is written in one word: {@code fireogtyve}, {@code tohundrede}. */
    private Map<String, Integer> joined(Map<String, Integer> values) {
        Map<String, Integer> all = new HashMap<>(values);
        Map<String, Integer> ones = new HashMap<>(values);
        forms("joined-one").forEach(form -> ones.put(form, 1));
        String join = single("join");
        boolean glued = !single("glued").isEmpty();
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
            if (glued) {
                numbers("scales").forEach((word, scale) -> all.put(one + word, value * scale));
            }
        });
        return all;
    }

    private Map<String, BigDecimal> fractions() {
        Map<String, BigDecimal> all = new HashMap<>();
        each("fractions", (value, form) -> all.put(Tokens.split(form).get(0), new BigDecimal(value)));
        return all;
    }

    private Map<String, Integer> numbers(String key) {
        Map<String, Integer> all = new HashMap<>();
        each(key, (value, form) -> all.put(Tokens.split(form).get(0), Integer.valueOf(value)));
        return all;
    }

    private Set<String> set(String key) {
        Set<String> all = new HashSet<>();
        forms(key).forEach(form -> all.add(Tokens.split(form).get(0)));
        return all;
    }

    private <T> Words<T> words(String key, Function<String, T> meaning) {
        Words<T> all = new Words<>();
        forms(key).forEach(form -> all.add(form, meaning.apply(form)));
        return all;
    }

    private <T> Words<T> group(String key, Function<String, T> meaning) {
        Words<T> all = new Words<>();
        each(key, (name, form) -> all.add(form, meaning.apply(name)));
        return all;
    }

    @FunctionalInterface
    private interface Taker {
        void take(String name, String form);
    }

    private void each(String key, Taker taker) {
        for (Yaml.Mapping file : files) {
            if (file.get(key).orElse(null) instanceof Yaml.Mapping group) {
                for (Yaml.Entry entry : group.entries()) {
                    parts(entry.value()).forEach(form -> taker.take(entry.name(), form));
                }
            }
        }
    }

    private List<String> forms(String key) {
        List<String> all = new ArrayList<>();
        files.forEach(file -> all.addAll(parts(file.get(key).orElse(null))));
        return all;
    }

    private String single(String key) {
        String found = "";
        for (Yaml.Mapping file : files) {
            if (file.get(key).orElse(null) instanceof Yaml.Scalar scalar) {
                found = scalar.text();
            }
        }
        return found;
    }

    private static List<String> parts(@Nullable Yaml node) {
        return node instanceof Yaml.Scalar scalar ? List.of(scalar.text().split(",\\s+")) : List.of();
    }

    private static Unit unit(String name) {
        return Unit.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<Quantity> quantity(String name) {
        return Literal.of(name).value().map(Quantity::of).orElse(List.of());
    }

    private static Optional<Yaml.Mapping> file(String name) {
        String path = name + ".yaml";
        try (InputStream in = LexiconReader.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            SourceFile file = new SourceFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return YamlReader.read(file, problem -> {
                        throw new IllegalStateException(problem.span() + ": " + problem.message());
                    })
                    .map(Yaml.Mapping.class::cast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
