package org.welcomepacket.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.SourceFile;

/**
 * What is found in phrases of each language, and what is not: a line {@code phrase => words: meaning; ...} each, where
 * {@code -} means that nothing is found. "perhaps" stands before what may be no number at all.
 */
class PhrasesTest {
    private static final Path TABLES = Path.of("src/test/resources/org/welcomepacket/check-prose");

    @TestFactory
    Stream<DynamicTest> everyPhraseIsUnderstoodAsItsTableSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String tag : List.of("en", "da", "ru", "sv")) {
            for (String line : Files.readAllLines(TABLES.resolve(tag + ".txt"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\s+=>\\s+", -1);
                    tests.add(DynamicTest.dynamicTest(
                            tag + ": " + parts[0],
                            () -> assertThat(found(parts[0], tag)).isEqualTo(parts[1].strip())));
                }
            }
        }
        return tests.stream();
    }

    private static String found(String phrase, String tag) {
        SourceFile file = new SourceFile("text.md", phrase);
        Passage passage = new Passage(file);
        passage.words(phrase, file.span(0, phrase.length()));
        List<Mention> mentions = MentionFinder.in(passage, LexiconReader.of(new Language(tag)));
        String all = mentions.stream()
                .map(m -> m.span().text() + ": " + QuantityWords.of(m))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }
}
