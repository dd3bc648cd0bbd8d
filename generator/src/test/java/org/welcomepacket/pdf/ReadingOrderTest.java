package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.TagTree;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;

/** What poppler reads out of a file, by its elements and by its pages, is what was set, in that order. */
class ReadingOrderTest {
    private static final Pattern QUOTED = Pattern.compile("^ *\"(.*)\"$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void theElementsHoldTheWholeTextInOrder(String language) throws IOException, InterruptedException {
        TypesetDocument document = document(language);
        StringBuilder words = new StringBuilder();
        Matcher quoted = QUOTED.matcher(Poppler.read("pdfinfo", "-struct-text", file(document)));
        while (quoted.find()) {
            words.append(quoted.group(1));
        }

        assertThat(bare(words.toString())).isEqualTo(bare(new TagTree(document).text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void thePagesHoldEveryLetter(String language) throws IOException, InterruptedException {
        TypesetDocument document = document(language);
        String pages = Poppler.read("pdftotext", "-raw", file(document), "-");

        assertThat(letters(pages)).isEqualTo(letters(new TagTree(document).text() + furniture(document)));
    }

    /** What stands on the pages without being part of the text, such as their numbers. */
    private static String furniture(TypesetDocument document) {
        return document.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark instanceof Mark.Run run && run.tag() == null)
                .flatMap(mark -> ((Mark.Run) mark).glyphs().stream())
                .map(Mark.Glyph::text)
                .collect(Collectors.joining());
    }

    /** How often each letter and digit is there. */
    private static Map<String, Long> letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static TypesetDocument document(String language) {
        return new Typesetter(Sample.FONTS)
                .agreement(TrialPacket.full(language), new Language(language), "0123456789abcdef", Optional.empty())
                .orElseThrow();
    }

    private String file(TypesetDocument document) throws IOException {
        Path file = folder.resolve("agreement.pdf");
        Files.write(
                file,
                new PdfWriter()
                        .write(document, Sample.options(false))
                        .orElseThrow()
                        .bytes()
                        .toArray());
        return file.toString();
    }

    /** Without spaces, and hyphens of ours. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00AD\\u00A0]", "");
    }
}
