package org.welcomepacket.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomepacket.wording.GrammaticalCase.GENITIVE;
import static org.welcomepacket.wording.GrammaticalCase.NOMINATIVE;

import org.junit.jupiter.api.Test;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;

class WordingTest {
    private static final Value NOTICE = new Value.Duration(24, Unit.HOUR);

    @Test
    void noticeIsWrittenAsEachLanguageWritesIt() {
        assertThat(TestMessages.wording("en").value(NOTICE, GENITIVE)).isEqualTo("24\u00a0hours’");
        assertThat(TestMessages.wording("da").value(NOTICE, GENITIVE)).isEqualTo("24\u00a0timers");
        assertThat(TestMessages.wording("ru").value(NOTICE, NOMINATIVE)).isEqualTo("24\u00a0часа");
        assertThat(TestMessages.wording("ru").value(NOTICE, GENITIVE)).isEqualTo("24\u00a0часов");
    }

    @Test
    void aValueThatEndsInAFullStopTakesTheOneOfItsSentence() {
        assertThat(Wording.continued("950 kr.", ". Så")).isEqualTo(" Så");
        assertThat(Wording.continued("950 kr.", "... og")).isEqualTo("... og");
        assertThat(Wording.continued("DKK 950", ". Then")).isEqualTo(". Then");
    }
}
