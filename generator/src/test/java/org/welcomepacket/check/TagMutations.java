package org.welcomepacket.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Every tag of a packet's prose that says a number, with other numbers that could stand in its place. */
final class TagMutations {
    private static final Generator GENERATOR = Generator.builder().build();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2027, 1, 1));
    private static final Pattern TAG = Pattern.compile("\\{\\{([a-z][a-z0-9.-]*)(?: ([a-z]+))?}}");

    private final Map<String, Bytes> files;
    private final NumbersByName numbers;
    private final Packet packet;

    TagMutations(Map<String, Bytes> files) {
        this.files = new LinkedHashMap<>(files);
        this.packet = GENERATOR.check(ContentFolder.of("content", files), DAY).orElseThrow();
        this.numbers = new NumbersByName(packet);
    }

    /**
     * A tag and what is written in its place.
     *
     * @param place where the tag stood
     * @param clause the text and the heading above it; letters and pages are one piece
     * @param isPlain whether it is what the tag would say but for the number
     */
    record Mutation(Span place, String tag, String words, String clause, boolean isPlain) {
        String path() {
            return place.file().path();
        }

        /** Whether a finding names the number, where no other tag of its line was replaced, and the value. */
        boolean isRefusedBy(Diagnostic found) {
            return found.code() == Code.CONTRADICTED_VALUE
                    && isAt(found)
                    && found.message().contains("'" + tag + "'")
                    && found.related().get(0).span().file().path().endsWith(".yaml");
        }

        boolean isAt(Diagnostic found) {
            return found.span().file().path().equals("content/" + path())
                    && found.span().line() == place.line()
                    && found.span().column() >= place.column()
                    && found.span().column() < place.column() + words.length();
        }
    }

    /** What the check says of the packet with some tags replaced. */
    Outcome<Packet> checked(List<Mutation> mutations) {
        Map<String, Bytes> changed = new LinkedHashMap<>(files);
        for (Mutation m : mutations) {
            String text = Objects.requireNonNull(changed.get(m.path())).text();
            int shift = text.length() - m.place().file().text().length();
            changed.put(
                    m.path(),
                    Bytes.utf8(text.substring(0, m.place().start() + shift)
                            + m.words()
                            + text.substring(m.place().end() + shift)));
        }
        return GENERATOR.check(ContentFolder.of("content", changed), DAY);
    }

    /** Each tag of a language with another number in digits and, in other forms of the plural, in words. */
    List<Mutation> in(String language) {
        Wording wording = packet.translations().stream()
                .filter(translation -> translation.language().tag().equals(language))
                .map(translation -> Wording.of(translation.language(), translation.messages()))
                .findFirst()
                .orElseThrow();
        List<Mutation> mutations = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(language + "/") && path.endsWith(".md")) {
                SourceFile file = new SourceFile(path, bytes.text());
                Matcher tag = TAG.matcher(file.text());
                while (tag.find()) {
                    if (!isDestination(file, tag.start())) {
                        mutations(file, tag, wording, mutations);
                    }
                }
            }
        });
        return mutations;
    }

    private void mutations(SourceFile file, Matcher tag, Wording wording, List<Mutation> mutations) {
        GrammaticalCase form =
                GrammaticalCase.named(String.valueOf(tag.group(2))).orElse(GrammaticalCase.NOMINATIVE);
        Span place = file.span(tag.start(), tag.end());
        String clause = clause(file, tag.start());
        boolean plain = true;
        for (String other : others(tag.group(1), wording, form, mutations.size())) {
            mutations.add(new Mutation(place, tag.group(1), other, clause, plain));
            plain = false;
        }
    }

    /** What may be written in place of a tag; nothing for one that says no number. */
    private List<String> others(String name, Wording wording, GrammaticalCase form, int turn) {
        List<String> others = new ArrayList<>();
        numbers.value(name).ifPresent(value -> {
            others.add(wording.value(numbers.unlikeAll(value), form));
            if (value instanceof Value.Phone) {
                others.add(wording.value(NumbersByName.farLine(), form));
            }
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

    private static String clause(SourceFile file, int at) {
        return file.path() + (file.path().contains("/policies/") ? file.text().lastIndexOf("\n## ", at) : "");
    }

    private static boolean isDestination(SourceFile file, int at) {
        String before = file.text().substring(Math.max(0, at - 3), at);
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
