package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.layout.Seal;
import org.welcomepacket.layout.TagTree;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.Theme.Density;
import org.welcomepacket.model.Theme.FontFiles;
import org.welcomepacket.model.Theme.Letters;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Bytes;

/**
 * Agreements in all the looks a theme can ask for, every other of them judged unless {@code -Dcases=all}. The files are
 * kept under {@code target/themes} to be looked at.
 */
class ThemesTest {
    private static final Theme.PageFormat A4 = new Theme.PageFormat(595.28, 841.89, 70.87);
    private static final Theme.PageFormat LETTER = new Theme.PageFormat(612, 792, 54);
    private static final Seal SEAL = new Seal("Harbour Lane Coaching", "1 December 2026", "3f9a12bc".repeat(8));

    private final PdfWriter writer = new PdfWriter();
    private final Typesetter typesetter = new Typesetter(Sample.FONTS);

    /** In such an order that every other one shows each paper, density and size of letters, and a font of the author's. */
    private static Map<String, Theme> themes() {
        Map<String, Theme> themes = new LinkedHashMap<>();
        themes.put("compact", theme(LETTER, Density.COMPACT, Letters.NORMAL, Optional.empty()));
        themes.put("airy", theme(A4, Density.AIRY, Letters.NORMAL, Optional.empty()));
        themes.put("large-letter", theme(LETTER, Density.AIRY, Letters.LARGE, Optional.empty()));
        themes.put("large", theme(A4, Density.NORMAL, Letters.LARGE, Optional.empty()));
        themes.put("undivided", theme(A4, Density.NORMAL, Letters.NORMAL, Optional.of("whole.ttf")));
        themes.put("post-script", theme(A4, Density.NORMAL, Letters.NORMAL, Optional.of("trial.otf")));
        return themes;
    }

    private static Theme theme(Theme.PageFormat paper, Density density, Letters letters, Optional<String> font) {
        Optional<FontFiles> own = font.map(
                name -> new FontFiles(new Asset(name, "font/ttf", resource(name)), Optional.empty(), Optional.empty()));
        return new Theme(
                new Theme.Colours(0x1F5D5A, 0x1D2528, 0xFFFFFF), own, own, Optional.empty(), paper, density, letters);
    }

    @TestFactory
    Stream<DynamicTest> everyLookIsArchivableAndAccessible() {
        return Thoroughness.some(List.copyOf(themes().entrySet()), 2).stream()
                .map(theme -> DynamicTest.dynamicTest(theme.getKey(), () -> {
                    byte[] file = file("en", theme.getValue());
                    keep("en-" + theme.getKey(), file);
                    assertThat(VeraPdf.verdict(file)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyLookSaysTheSame() {
        Map<Integer, Long> plain = letters(set("da", TrialPacket.theme(A4)));
        return themes().entrySet().stream()
                .map(theme -> DynamicTest.dynamicTest(
                        theme.getKey(),
                        () -> assertThat(letters(set("da", theme.getValue()))).isEqualTo(plain)));
    }

    @Test
    void largePrintIsTextOfSixteenPointsInsideThePaper() {
        TypesetDocument document = set("en", theme(A4, Density.NORMAL, Letters.LARGE, Optional.empty()));

        assertThat(document.pages()).allSatisfy(page -> {
            assertThat(page.width()).isEqualTo(A4.width(), within(0.01));
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Run run && run.tag() != null) {
                    Mark.Glyph last = run.glyphs().get(run.glyphs().size() - 1);
                    assertThat(run.x()).isGreaterThan(A4.margin() - 1);
                    if (!last.text().isBlank()) {
                        assertThat(run.x() + last.offset()).isLessThan(A4.width() - A4.margin());
                    }
                }
            }
        });
        assertThat(document.pages().get(3).marks().stream()
                        .filter(mark -> mark instanceof Mark.Run run && Math.abs(run.size() - 16) < 0.01)
                        .count())
                .isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void captionsOfTheCoverAreNotDividedInLargePrint(String language) {
        for (Theme.PageFormat paper : List.of(A4, LETTER)) {
            Page cover = set(language, theme(paper, Density.NORMAL, Letters.LARGE, Optional.empty()))
                    .pages()
                    .get(0);
            assertThat(cover.marks().stream()
                            .filter(Mark.Run.class::isInstance)
                            .flatMap(mark -> ((Mark.Run) mark).glyphs().stream())
                            .map(Mark.Glyph::text))
                    .doesNotContain("\u00AD");
        }
    }

    @Test
    void densityIsALittleMoreOrLessPaper() {
        int compact = set("en", theme(A4, Density.COMPACT, Letters.NORMAL, Optional.empty()))
                .pages()
                .size();
        int normal = set("en", theme(A4, Density.NORMAL, Letters.NORMAL, Optional.empty()))
                .pages()
                .size();
        int airy = set("en", theme(A4, Density.AIRY, Letters.NORMAL, Optional.empty()))
                .pages()
                .size();

        assertThat(compact).isLessThanOrEqualTo(normal);
        assertThat(normal).isLessThan(airy);
    }

    private TypesetDocument set(String language, Theme theme) {
        return typesetter
                .agreement(
                        TrialPacket.full(language, theme),
                        new Language(language),
                        "0123456789abcdef",
                        Optional.of(SEAL))
                .orElseThrow();
    }

    private byte[] file(String language, Theme theme) {
        return writer.write(set(language, theme), Sample.options(false))
                .orElseThrow()
                .bytes()
                .toArray();
    }

    /** How often each letter is there: notes and the head of the letter may stand elsewhere in another look. */
    private static Map<Integer, Long> letters(TypesetDocument document) {
        return new TagTree(document)
                .text()
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter != 0xA0 && letter != 0xB7)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static void keep(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "themes"));
        Files.write(folder.resolve(name + ".pdf"), file);
    }

    static Bytes resource(String name) {
        String path = "/org/welcomepacket/layout/trial/fonts/" + name;
        try (InputStream in = ThemesTest.class.getResourceAsStream(path)) {
            return Bytes.wrap(Objects.requireNonNull(in, path).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
