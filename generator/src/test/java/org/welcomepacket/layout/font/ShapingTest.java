package org.welcomepacket.layout.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomepacket.source.Bytes;

/** The JDK holds a HarfBuzz; what it makes of a word is what we must make of it. */
class ShapingTest {
    private static final Fonts FONTS = Fonts.standard();

    private static final String WORDS = "Welcome to our practice: officially fine, efficient staff offer affluent "
            + "flights. AVOID Typical To Wave P.O. F. L’avenue “quoted” (brackets) 24 hours, 1.000,50 DKK 50 % § 4.2 "
            + "cancellations—late; half-finished won't can't fjord Wyoming Tycho Yvonne Kafka rv. y, w. r, AT&T "
            + "Velkommen; aftalen afbestilles senest fireogtyve timer før. Ærøskøbing Århus Øland fødselsdag "
            + "Tvangsfuldbyrdelse fjerde fiffig KØBENHAVN Vejle Tårnby på gensyn "
            + "Добро пожаловать! Сессия коучинга отменяется не позднее чем за двадцать четыре часа. Стоимость "
            + "ТАРИФ Гудок Уфа Русский Тула АУДИТ Ёлка объявление съёмка щётка Хабаровск Юг, Я. Господин «кавычки» "
            + "№ 5 — Жизнь Дочь УХОД Рубль ₽ Ελλάδα Ταύρος αβγ";

    /** Tags, destinations, names of headings and notes, which are never set. */
    private static final String MARKUP = "\\{[^}]*}}?|]\\([^)]*\\)|\\[\\^[^]]*]|<!--.*-->|[\\[\\]*#|<>]";

    static Stream<TrueType> faces() {
        return Stream.of(FONTS.text(), FONTS.italic(), FONTS.bold(), FONTS.sans(), FONTS.sansBold());
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyWordHasTheGlyphsAndAdvancesOfHarfBuzz(TrueType face) throws IOException, FontFormatException {
        Font oracle = Font.createFont(Font.TRUETYPE_FONT, face.file().stream())
                .deriveFont((float) face.unitsPerEm())
                .deriveFont(Map.of(
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        FontRenderContext context = new FontRenderContext(null, true, true);
        SoftAssertions softly = new SoftAssertions();
        for (String word : words()) {
            Shaped ours = face.shape(word);
            GlyphVector theirs =
                    oracle.layoutGlyphVector(context, word.toCharArray(), 0, word.length(), Font.LAYOUT_LEFT_TO_RIGHT);
            softly.assertThat(describe(ours)).as(word).isEqualTo(describe(theirs));
        }
        softly.assertAll();
    }

    /** Digits below each other in prices and tables. */
    @ParameterizedTest
    @MethodSource("faces")
    void figuresAreTabular(TrueType face) {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(face.shape(String.valueOf(digit)).width())
                    .isEqualTo(face.shape("0").width());
        }
    }

    @Test
    void aLigatureStandsForAllItsLetters() {
        Shaped shaped = FONTS.text().shape("office");

        assertThat(shaped.size()).isLessThan(6);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < shaped.size(); i++) {
            letters.append(shaped.letters(i));
        }
        assertThat(letters).hasToString("office");
    }

    @Test
    void aNonBreakingHyphenLooksLikeAHyphen() {
        TrueType face = FONTS.text();

        assertThat(face.glyph(0x2011)).isZero();
        assertThat(face.shape("a\u2011b").glyph(1)).isEqualTo(face.glyph('-'));
        assertThat(face.shape("a\u2011b").letters(1)).isEqualTo("\u2011");
    }

    @ParameterizedTest
    @MethodSource("faces")
    void aDamagedFontIsRefusedAndNeverBreaksTheProgram(TrueType face) {
        byte[] whole = face.file().toArray();
        for (int length = 0; length < whole.length; length += 4099) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            try {
                assertThat(TrueType.read(Bytes.wrap(cut)).glyphCount()).isPositive();
            } catch (UnusableFontException e) {
                assertThat(e).hasMessageMatching("[a-z].*[^.]");
            }
        }
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of(WORDS.split("\\s+", -1)));
        words.addAll(wordsOfThePacket());
        for (String letters : List.of("AFLPTVWYaefiklrtvwyz.,-", "АГДРТУФЧЬЮабгдрту.,-", "ÆØÅæøåV.")) {
            for (String first : letters.split("", -1)) {
                for (String second : letters.split("", -1)) {
                    if (isLetter(first) || isLetter(second)) {
                        words.add(first + second);
                    }
                }
            }
        }
        return words;
    }

    /** Every word of the starter packet, in all its languages. */
    private static Set<String> wordsOfThePacket() {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "content"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file).replaceAll(MARKUP, " ");
                words.addAll(List.of(text.split("[\\s\\u00A0]+", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.remove("");
        assertThat(words).hasSizeGreaterThan(3_000);
        return words;
    }

    private static boolean isLetter(String one) {
        return !one.isEmpty() && Character.isLetter(one.charAt(0));
    }

    private static String describe(Shaped shaped) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shaped.size(); i++) {
            out.append(shaped.glyph(i)).append('@').append(shaped.position(i)).append(' ');
        }
        return out.append(shaped.width()).toString();
    }

    private static String describe(GlyphVector glyphs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= glyphs.getNumGlyphs(); i++) {
            if (i < glyphs.getNumGlyphs() && glyphs.getGlyphCode(i) == 0xFFFF) {
                continue; // the JDK's placeholder for letters a ligature has swallowed
            }
            String at =
                    Integer.toString((int) Math.round(glyphs.getGlyphPosition(i).getX()));
            out.append(i < glyphs.getNumGlyphs() ? glyphs.getGlyphCode(i) + "@" + at + " " : at);
        }
        return out.toString();
    }
}
