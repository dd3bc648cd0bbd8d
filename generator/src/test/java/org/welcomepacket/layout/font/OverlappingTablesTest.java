package org.welcomepacket.layout.font;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables of some hundred kilobytes at most that name billions of glyphs, since their parts are the same bytes. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class OverlappingTablesTest {
    private static final int SUBTABLE = 200_000;

    @Test
    void aSubstitutionThatCoversAllGlyphsThirtyThousandTimesIsRefused() {
        ByteBuffer table = feature("c2sc", 1, 30_000);
        shorts(table, SUBTABLE, 1, 6, 0);
        shorts(table, SUBTABLE + 6, 2, 1, 0, 0xFFFE, 0);

        refused(() -> Substitutions.read(font(table), "latn", "c2sc"));
    }

    @Test
    void ligaturesOfTheSamePartsAgainAndAgainAreRefused() {
        ByteBuffer table = feature("liga", 4, 1);
        shorts(table, SUBTABLE, 1, 40_010, 20_000);
        shorts(table, SUBTABLE + 40_010, 2, 1, 0, 19_999, 0);
        for (int i = 0; i < 20_000; i++) {
            shorts(table, SUBTABLE + 6 + 2 * i, 40_030);
        }
        shorts(table, SUBTABLE + 40_030, 10_000);
        for (int i = 0; i < 10_000; i++) {
            shorts(table, SUBTABLE + 40_032 + 2 * i, 20_010);
        }

        refused(() -> Ligatures.read(font(table), "latn"));
    }

    @Test
    void classesThatHoldBillionsOfPairsWithoutValuesAreRefused() {
        ByteBuffer table = feature("kern", 2, 1);
        shorts(table, SUBTABLE, 2, 16, 0, 0, 16, 16, 0xFFFF, 0xFFFF);
        shorts(table, SUBTABLE + 16, 1, 0, 0);

        refused(() -> Kerning.read(font(table), List.of("latn"), 1000));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("its tables name more glyphs than there can be");
    }

    /** One script, one feature and one lookup with so many subtables, all of them the same extension of a type. */
    private static ByteBuffer feature(String feature, int type, int subtables) {
        ByteBuffer table = ByteBuffer.allocate(SUBTABLE + 200_000);
        shorts(table, 0, 1, 0, 10, 30, 50);
        shorts(table, 10, 1);
        tag(table, 12, "latn");
        shorts(table, 16, 8);
        shorts(table, 18, 4, 0, 0, 0xFFFF, 1, 0);
        shorts(table, 30, 1);
        tag(table, 32, feature);
        shorts(table, 36, 8, 0, 1, 0);
        shorts(table, 50, 1, 4);
        shorts(table, 54, feature.equals("kern") ? 9 : 7, 0, subtables);
        int extension = 64_000;
        for (int i = 0; i < subtables; i++) {
            shorts(table, 60 + 2 * i, extension - 54);
        }
        shorts(table, extension, 1, type);
        table.putInt(extension + 4, SUBTABLE - extension);
        return table;
    }

    private static FontTable font(ByteBuffer table) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return new FontTable(bytes, 0);
    }

    private static void shorts(ByteBuffer table, int at, int... values) {
        for (int i = 0; i < values.length; i++) {
            table.putShort(at + 2 * i, (short) values[i]);
        }
    }

    private static void tag(ByteBuffer table, int at, String tag) {
        for (int i = 0; i < 4; i++) {
            table.put(at + i, (byte) tag.charAt(i));
        }
    }
}
