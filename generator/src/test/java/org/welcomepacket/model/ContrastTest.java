package org.welcomepacket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    @ParameterizedTest
    @CsvSource({"000000, ffffff, 21", "777777, ffffff, 4.48", "767676, ffffff, 4.54", "ff0000, ffffff, 4.00"})
    void contrastIsThatOfTheStandard(String colour, String ground, double contrast) {
        assertThat(Contrast.between(rgb(colour), rgb(ground))).isEqualTo(contrast, within(0.005));
        assertThat(Contrast.between(rgb(ground), rgb(colour))).isEqualTo(contrast, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"7fb8b4, ffffff", "204040, 102020", "ffff00, ffffff", "888888, 777777", "1f5d5a, ffffff"})
    void theNearestReadableColourCanBeReadAndOneThatCanAlreadyStaysAsItIs(String colour, String ground) {
        int readable = Contrast.readable(rgb(colour), rgb(ground));

        assertThat(Contrast.between(readable, rgb(ground))).isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(Contrast.readable(readable, rgb(ground))).isEqualTo(readable);
    }

    @Test
    void mixingKeepsEachColourAtItsEnd() {
        assertThat(Contrast.mixed(0x102030, 0xA0B0C0, 0)).isEqualTo(0x102030);
        assertThat(Contrast.mixed(0x102030, 0xA0B0C0, 1)).isEqualTo(0xA0B0C0);
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex, 16);
    }
}
