package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.TypesetDocument;

class AcronymsTest {
    @Test
    void acronymsInRunningTextAreSmall() {
        assertThat(small("We are registered for VAT, follow the GDPR rules and send (mostly) an SMS."))
                .containsExactly("VAT", "GDPR", "SMS");
        assertThat(small("- By SEPA or by card.\n- **No VAT** is added; your CVR-number is not needed."))
                .containsExactly("SEPA", "VAT", "CVR");
    }

    @Test
    void theTextHasTheCapitalsStill() {
        TypesetDocument document = of("Prices include VAT by law.");

        assertThat(new TagTree(document).text()).contains("Prices include VAT by law.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You pay DKK 200 then.",
                "Within 30 CET days.",
                "Our number is CVR 12 34 56 78.",
                "See part XII or appendix III.",
                "The EU VAT rules apply.",
                "PLEASE READ THIS NOW, ALL OF IT.",
                "You must NOT call; I do not answer.",
                "*Prices include VAT.*",
                "> Prices include VAT.",
                "Look at [our VAT page](https://example.org/).",
                "Write to VAT@example.org or WWW.VAT.example.",
                "Type `VAT` there.",
                "CO2 and B2B and PDFs and U.S.A.",
                "Мы платим НДС и шлём PDF каждому.",
                "## The VAT\n\nSome words.",
                "| VAT | Price |\n|---|---|\n| VAT | none |"
            })
    void capitalsStayWhereSmallOnesWouldMislead(String markdown) {
        assertThat(small(markdown)).isEmpty();
    }

    /** The acronyms whose letters are not shown by the capitals of the face. */
    private static List<String> small(String markdown) {
        List<String> found = new ArrayList<>();
        for (var page : of(markdown).pages()) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Run run) {
                    StringBuilder letters = new StringBuilder();
                    run.glyphs().stream()
                            .filter(glyph -> Character.isUpperCase(glyph.text().codePointAt(0)))
                            .filter(glyph ->
                                    glyph.id() != run.face().glyph(glyph.text().codePointAt(0)))
                            .forEach(glyph -> letters.append(glyph.text()));
                    if (letters.length() > 0) {
                        found.add(letters.toString());
                    }
                }
            }
        }
        return found;
    }

    private static TypesetDocument of(String markdown) {
        return TrialDocument.of(TrialPacket.of("# Title\n\n" + markdown), "en");
    }
}
