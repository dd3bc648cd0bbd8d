package org.welcomepacket.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Generator;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;
import org.welcomepacket.wording.GrammaticalCase;
import org.welcomepacket.wording.Wording;

/** Every tag of the starter packet's prose that says a number, replaced by another number. */
class TagMutationTest {
    private static final Generator GENERATOR = Generator.builder().build();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2027, 1, 1));
    private static final Pattern TAG = Pattern.compile("\\{\\{([a-z][a-z0-9.-]*)(?: ([a-z]+))?}}");
    private static final Map<String, Bytes> FILES = new LinkedHashMap<>();

    @BeforeAll
    static void readTheStarterPacket() throws IOException {
        ContentFolder content = ContentFolder.read(Path.of("../content"), "content");
        content.paths().forEach(path -> FILES.put(path, content.bytes(path).orElseThrow()));
    }

    private static String text(String path) {
        return Objects.requireNonNull(FILES.get(path)).text();
    }

    /** A tag and what is written in its place. */
    private record Mutation(String path, int round, int at, int end, String tag, String words) {
        /** Where the tag stood; no other tag of its line is replaced in the same round. */
        private Span place() {
            return new SourceFile(path, text(path)).span(at, end);
        }

        boolean isRefusedBy(Diagnostic found) {
            return found.code() == Code.CONTRADICTED_VALUE
                    && found.span().file().path().equals("content/" + path)
                    && found.span().line() == place().line()
                    && found.span().column() >= place().column()
                    && found.span().column() < place().column() + words.length()
                    && found.message().contains("'" + tag + "'")
                    && found.related().get(0).span().file().path().endsWith(".yaml");
        }
    }

    /** In each round one tag of every clause is another number, so that all are tried without as many checks. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void anotherNumberInPlaceOfATagIsRefusedAtItsPlace(String language) {
        List<Mutation> mutations = mutations(language);
        List<String> missed = new ArrayList<>();
        for (int round = 1; mutations.stream().anyMatch(isOf(round)); round++) {
            List<Mutation> tried = mutations.stream().filter(isOf(round)).toList();
            Outcome<Packet> outcome = checked(tried);
            assertThat(outcome.isFailed()).isTrue();
            List<Diagnostic> found = new ArrayList<>(outcome.diagnostics());
            for (Mutation mutation : tried) {
                if (!found.removeIf(d -> mutation.isRefusedBy(d))) {
                    missed.add(mutation.toString());
                }
            }
            found.forEach(d -> missed.add("not asked for: " + d));
        }
        assertThat(missed).isEmpty();
        assertThat(mutations).hasSizeGreaterThan(90);
    }

    private static Predicate<Mutation> isOf(int round) {
        return mutation -> mutation.round() == round;
    }

    private static Outcome<Packet> checked(List<Mutation> mutations) {
        Map<String, Bytes> changed = new LinkedHashMap<>(FILES);
        for (Mutation m : mutations) {
            int length = Objects.requireNonNull(changed.get(m.path())).text().length();
            int shift = length - text(m.path()).length();
            String text = Objects.requireNonNull(changed.get(m.path())).text();
            String before = text.substring(0, m.at() + shift);
            changed.put(m.path(), Bytes.utf8(before + m.words() + text.substring(m.end() + shift)));
        }
        return GENERATOR.check(ContentFolder.of("content", changed), DAY);
    }

    /** Each tag with another number in digits and, in other forms of the plural, in words. */
    private static List<Mutation> mutations(String language) {
        Packet packet = GENERATOR.check(ContentFolder.of("content", FILES), DAY).orElseThrow();
        NumbersByName numbers = new NumbersByName(packet);
        Wording wording = packet.translations().stream()
                .filter(translation -> translation.language().tag().equals(language))
                .map(translation -> Wording.of(translation.language(), translation.messages()))
                .findFirst()
                .orElseThrow();
        List<Mutation> mutations = new ArrayList<>();
        for (String path : FILES.keySet()) {
            if (!path.startsWith(language + "/") || !path.endsWith(".md")) {
                continue;
            }
            Map<String, Integer> rounds = new HashMap<>();
            Matcher tag = TAG.matcher(text(path));
            while (tag.find()) {
                if (isDestination(path, tag.start())) {
                    continue;
                }
                GrammaticalCase form =
                        GrammaticalCase.named(String.valueOf(tag.group(2))).orElse(GrammaticalCase.NOMINATIVE);
                for (String other : others(tag.group(1), numbers, wording, form, mutations.size())) {
                    int round = rounds.merge(clause(path, tag.start()), 1, Integer::sum);
                    mutations.add(new Mutation(path, round, tag.start(), tag.end(), tag.group(1), other));
                }
            }
        }
        return mutations;
    }

    /** What may be written in place of a tag; nothing for one that says no number. */
    private static List<String> others(
            String name, NumbersByName numbers, Wording wording, GrammaticalCase form, int turn) {
        List<String> others = new ArrayList<>();
        numbers.value(name).ifPresent(value -> {
            others.add(wording.value(NumbersByName.another(value), form));
            Value plural = NumbersByName.plural(value, turn);
            spelt(wording.value(plural, form), wording.language().tag(), plural).ifPresent(others::add);
        });
        switch (name) {
            case "business.hours" -> others.add(wording.hours(numbers.otherHours()));
            case "business.closed" -> others.add(wording.closed(numbers.otherClosed()));
            default -> {}
        }
        return others;
    }

    /** The heading above a tag; letters and pages are one piece. */
    private static String clause(String path, int at) {
        return path.contains("/policies/") ? "" + text(path).lastIndexOf("\n## ", at) : "";
    }

    private static boolean isDestination(String path, int at) {
        String before = text(path).substring(Math.max(0, at - 3), at);
        return before.endsWith("](") || before.endsWith("](<");
    }

    /** The same with the number in words, for lengths of time and counts. */
    private static Optional<String> spelt(String written, String language, Value value) {
        Matcher number = Pattern.compile("[0-9]+").matcher(written);
        if (!(value instanceof Value.Duration || value instanceof Value.Count) || !number.find()) {
            return Optional.empty();
        }
        RuleBasedNumberFormat speller =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        String words =
                speller.format(new BigDecimal(number.group()).intValueExact()).replace("\u00ad", "");
        return Optional.of(written.substring(0, number.start()) + words + written.substring(number.end()));
    }
}
