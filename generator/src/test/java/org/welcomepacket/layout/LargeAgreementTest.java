package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;

class LargeAgreementTest {
    @Test
    void anAgreementOfFiveHundredPagesIsSetWhole() {
        int times = 100;
        TypesetDocument document = new Typesetter(Fonts.standard())
                .agreement(TrialPacket.repeated("en", times), new Language("en"), "0123456789abcdef", Optional.empty())
                .orElseThrow();

        assertThat(document.pages().size()).isGreaterThanOrEqualTo(500);
        assertThat(new TagTree(document).text().split("Cancelling and moving", -1))
                .hasSizeGreaterThan(times);
        assertThat(document.destinations()).containsKeys("cancellations.late", "cancellations-99.late");
    }
}
