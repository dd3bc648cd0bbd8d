package org.welcomepacket.layout.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void columnsThatFitAreWidenedByTheirNeeds() {
        assertThat(Columns.widths(new double[] {10, 10}, new double[] {40, 60}, 200))
                .containsExactly(new double[] {80, 120}, within(0.01));
    }

    @Test
    void shortEntriesStayWholeBesideLongOnes() {
        assertThat(Columns.widths(new double[] {30, 60, 40}, new double[] {50, 900, 70}, 400))
                .containsExactly(new double[] {50, 280, 70}, within(0.01));
    }

    @Test
    void longEntriesShareWhatIsLeftByTheirNeeds() {
        double[] widths = Columns.widths(new double[] {30, 60, 60}, new double[] {50, 400, 800}, 500);

        assertThat(widths[0]).isEqualTo(50, within(0.01));
        assertThat(widths[1]).isBetween(60.0, widths[2]);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(500, within(0.01));
    }

    @Test
    void noShortEntryTakesTheRoomOfALongWord() {
        double[] widths = Columns.widths(new double[] {20, 280, 80}, new double[] {100, 500, 90}, 400);

        assertThat(widths[1]).isGreaterThanOrEqualTo(280);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(400, within(0.01));
    }

    @Test
    void whereNotEvenWordsFitAllAreNarrowerAlike() {
        assertThat(Columns.widths(new double[] {100, 300}, new double[] {200, 600}, 200))
                .containsExactly(new double[] {50, 150}, within(0.01));
    }
}
