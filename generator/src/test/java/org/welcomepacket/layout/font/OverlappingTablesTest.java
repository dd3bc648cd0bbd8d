package org.welcomepacket.layout.font;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables of some hundred kilobytes at most that name billions of glyphs, since their parts are the same bytes. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class OverlappingTablesTest {
    private static final int SUBTABLE = 200_000;
    private static final int EXTENSION = 64_000;

    @Test
    void aSubstitutionThatCoversAllGlyphsThirtyThousandTimesIsRefused() {
        FeatureTable table = feature("c2sc", 1, 30_000);
        table.shorts(SUBTABLE, 1, 6, 0);
        table.shorts(SUBTABLE + 6, 2, 1, 0, 0xFFFE, 0);

        refused(() -> Substitutions.read(table.read(), "latn", "c2sc"));
    }

    @Test
    void ligaturesOfTheSamePartsAgainAndAgainAreRefused() {
        FeatureTable table = feature("liga", 4, 1);
        table.shorts(SUBTABLE, 1, 40_010, 20_000);
        table.shorts(SUBTABLE + 40_010, 2, 1, 0, 19_999, 0);
        for (int i = 0; i < 20_000; i++) {
            table.shorts(SUBTABLE + 6 + 2 * i, 40_030);
        }
        table.shorts(SUBTABLE + 40_030, 10_000);
        for (int i = 0; i < 10_000; i++) {
            table.shorts(SUBTABLE + 40_032 + 2 * i, 20_010);
        }

        refused(() -> Ligatures.read(table.read(), "latn"));
    }

    @Test
    void classesThatHoldBillionsOfPairsWithoutValuesAreRefused() {
        FeatureTable table = feature("kern", 2, 1);
        table.shorts(SUBTABLE, 2, 16, 0, 0, 16, 16, 0xFFFF, 0xFFFF);
        table.shorts(SUBTABLE + 16, 1, 0, 0);

        refused(() -> Kerning.read(table.read(), List.of("latn"), 1000));
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("its tables name more glyphs than there can be");
    }

    /** A lookup with so many subtables, all of them the same extension of a type. */
    private static FeatureTable feature(String feature, int type, int subtables) {
        FeatureTable table = new FeatureTable(feature, SUBTABLE + 200_000)
                .shorts(FeatureTable.LOOKUP, feature.equals("kern") ? 9 : 7, 0, subtables);
        for (int i = 0; i < subtables; i++) {
            table.shorts(FeatureTable.LOOKUP + 6 + 2 * i, EXTENSION - FeatureTable.LOOKUP);
        }
        int offset = SUBTABLE - EXTENSION;
        return table.shorts(EXTENSION, 1, type, offset >> 16, offset & 0xFFFF);
    }
}
