package org.welcomepacket.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCodeTest {
    @Test
    void itsTextIsShortAndStable() {
        PageCode code = new PageCode("2a24ca7ab90ca5d0", 3, "en", 4, 23);
        assertThat(code.text()).isEqualTo("WELCOME 2A24CA7AB90CA5D0 3 EN 4/23");
        assertThat(PageCode.parse(code.text())).contains(code);
    }

    @Test
    void aLanguageTagComesBackInItsUsualLetterCase() {
        PageCode code = new PageCode("2a24ca7ab90ca5d0", 12, "zh-Hant-TW", 500, 500);
        assertThat(PageCode.parse(code.text())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://harbourlane.example/",
                "WELCOME 2A24CA7AB90CA5D0 3 EN 4",
                "WELCOME 2A24CA7AB90CA5D0 3 EN 5/4",
                "WELCOME 2A24CA7AB90CA5D 3 EN 4/23",
                "WELCOME 2A24CA7AB90CA5D0 0 EN 4/23",
                "WELCOME 2A24CA7AB90CA5D0 3 EN 4/23 "
            })
    void whatIsNotOursIsNone(String text) {
        assertThat(PageCode.parse(text)).isEmpty();
    }
}
