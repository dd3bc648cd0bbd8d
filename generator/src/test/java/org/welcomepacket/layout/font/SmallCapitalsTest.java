package org.welcomepacket.layout.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.source.Bytes;

class SmallCapitalsTest {
    private static final Fonts FONTS = Fonts.standard();
    private static final int TRACKING = 40;

    /** What {@code hb-shape --features=c2sc} of HarfBuzz 6.0 makes of them: glyphs, then their advances. */
    @ParameterizedTest
    @CsvSource({
        "text, VAT, 1133 1112 1131, 545 589 569",
        "text, GDPR, 1118 1115 1127 1129, 656 657 567 624",
        "text, AVAT, 1112 1133 1112 1131, 529 545 589 569",
        "text, ØÅF, 1252 1158 1117, 647 634 561",
        "bold, VAT, 1133 1112 1131, 545 589 594",
        "bold, LTD, 1123 1131 1115, 509 594 689",
        "sans, GDPR, 1504 1501 1513 1515, 549 555 518 524"
    })
    void acronymsHaveTheGlyphsAndKerningOfHarfBuzzAndAreSetApart(
            String face, String word, String glyphs, String advances) {
        Shaped shaped = face(face).shapeSmall(word);

        int[] expected = numbers(advances);
        for (int i = 0; i < expected.length - 1; i++) {
            expected[i] += TRACKING;
        }
        assertThat(IntStream.range(0, shaped.size()).map(shaped::glyph)).containsExactly(boxed(numbers(glyphs)));
        assertThat(IntStream.range(0, shaped.size()).map(shaped::advance)).containsExactly(boxed(expected));
        assertThat(IntStream.range(0, shaped.size()).mapToObj(shaped::letters)).containsExactly(word.split(""));
    }

    private static Integer[] boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    @ParameterizedTest
    @CsvSource({"EU", "WELCOME", "Vat", "PDFs", "ИНН", "CO2", "U.S.A."})
    void whatIsNoAcronymIsSetAsEver(String word) {
        assertThat(describe(FONTS.text().shapeSmall(word)))
                .isEqualTo(describe(FONTS.text().shape(word)));
    }

    @Test
    void onlyTheAcronymOfAWordIsSmall() {
        Shaped shaped = FONTS.text().shapeSmall("(CVR-nummer),");

        assertThat(shaped.glyph(0)).isEqualTo(FONTS.text().glyph('('));
        assertThat(shaped.glyph(1)).isNotEqualTo(FONTS.text().glyph('C'));
        assertThat(shaped.glyph(4)).isEqualTo(FONTS.text().glyph('-'));
    }

    @Test
    void aFaceWithoutSmallCapitalsKeepsTheCapitals() {
        assertThat(describe(FONTS.italic().shapeSmall("VAT")))
                .isEqualTo(describe(FONTS.italic().shape("VAT")));
    }

    @Test
    void substitutionsAreReadInBothFormats() {
        Substitutions shifted = Substitutions.read(gsub(1, 2, 100), "latn", "c2sc");
        Substitutions listed = Substitutions.read(gsub(2, 2, 700, 900), "latn", "c2sc");

        assertThat(shifted.of(10)).isEqualTo(110);
        assertThat(shifted.of(11)).isEqualTo(111);
        assertThat(listed.of(10)).isEqualTo(700);
        assertThat(listed.of(11)).isEqualTo(900);
        assertThat(listed.has(12)).isFalse();
        assertThat(listed.of(12)).isEqualTo(12);
    }

    @Test
    void rangesThatClaimMoreGlyphsThanThereCanBeAreRefused() {
        ByteBuffer coverage = ByteBuffer.allocate(4 + 6 * 0xFFFF);
        coverage.putShort((short) 2).putShort((short) 0xFFFF);
        while (coverage.hasRemaining()) {
            coverage.putShort((short) 0).putShort((short) 0xFFFF).putShort((short) 0);
        }

        assertThatThrownBy(() -> Coverage.glyphs(new FontTable(coverage.array(), 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void damagedSubstitutionsLeaveTheCapitals() throws UnusableFontException {
        byte[] file = FONTS.text().file().toArray();
        FontTable gsub = TrueType.table(TrueType.tables(new FontTable(file, 0)), "GSUB");
        FontTable features = gsub.follow(6);
        for (int i = 0; i < features.u16(0); i++) {
            int record = 2 + 6 * i;
            if (features.tag(record).equals("c2sc")) {
                // the feature's offset leads behind its table, to where nothing is
                Arrays.fill(file, features.start() + record + 4, features.start() + record + 6, (byte) 0xFF);
            }
        }
        TrueType damaged = TrueType.read(Bytes.wrap(file));

        assertThat(describe(damaged.shapeSmall("office")))
                .isEqualTo(describe(FONTS.text().shape("office")));
        assertThat(damaged.shapeSmall("VAT").text()).isEqualTo("VAT");
    }

    /** A table of one script, one feature and one lookup, which covers the glyphs 10 and 11. */
    private static FontTable gsub(int format, int count, int... values) {
        FeatureTable table = new FeatureTable("c2sc", 100)
                .shorts(FeatureTable.LOOKUP, 1, 0, 1, 8)
                .shorts(62, format, 20);
        if (format == 2) {
            table.shorts(66, count).shorts(68, values);
        } else {
            table.shorts(66, values);
        }
        return table.shorts(82, 1, 2, 10, 11).read();
    }

    private static TrueType face(String name) {
        return switch (name) {
            case "bold" -> FONTS.bold();
            case "sans" -> FONTS.sans();
            default -> FONTS.text();
        };
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static String describe(Shaped shaped) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shaped.size(); i++) {
            out.append(shaped.glyph(i)).append('@').append(shaped.position(i)).append(' ');
        }
        return out.toString();
    }
}
