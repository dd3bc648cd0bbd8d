package org.welcomepacket.sign.verify.syntax;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @Test
    void everyNumberIsTheDoubleNearestToIt() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
            int digits = 1 + random.nextInt(20);
            int point = random.nextInt(30);
            for (int j = 0; j < digits; j++) {
                word.append(j == point ? "." : "").append(random.nextInt(10));
            }
            assertThat(parse(word.toString())).as(word.toString()).hasValue(Double.parseDouble(word.toString()) + 0.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", ".", "-.", "1.2.3", "--1", "1-", "1e3", "0x1", "\u0661"})
    void whatIsNoNumberIsNone(String word) {
        assertThat(parse(word)).isEmpty();
    }

    @Test
    void thereIsNoNegativeZero() {
        assertThat(1 / parse("-0").orElseThrow()).isPositive();
        assertThat(1 / parse("-0.000").orElseThrow()).isPositive();
        assertThat(parse("-.5")).hasValue(-0.5);
        assertThat(parse("+4.")).hasValue(4);
    }

    private static OptionalDouble parse(String word) {
        byte[] bytes = (" " + word + " ").getBytes(US_ASCII);
        return Decimal.parse(bytes, 1, bytes.length - 1);
    }
}
