package org.welcomepacket.layout.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BondsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "450 | DKK",
                "1.450 | kr.",
                "50 | %,",
                "10 | km.",
                "(DKK | 450)",
                "€ | 20",
                "kl. | 10.00",
                "nr. | 4",
                "No. | 4",
                "п. | 4",
                "2026 | г.",
                "3 | тыс.",
                "Dr. | Holm",
                "т. | е.",
                "f. | eks.",
                "12 | January",
                "12th | January,",
                "(1 | Sept.",
                "January | 12,",
                "12. | januar",
                "25.–29. | marts.",
                "12 | января",
                "1-го | мая)",
            })
    void whatBelongsTogetherStaysOnOneLine(String before, String after) {
        assertThat(Bonds.hold(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | sessions",
                "DKK | or",
                "in | 2027",
                "the | Dr.",
                "2027. | We",
                "kl. | ti",
                "a. | Then",
                "word | .",
                "January | 2027",
                "2027 | January",
                "120 | March",
                "on | January",
                "2. | Maybe",
            })
    void otherWordsMayPart(String before, String after) {
        assertThat(Bonds.hold(before, after)).isFalse();
    }
}
