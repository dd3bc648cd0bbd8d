package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.pdf.PdfAsText;
import org.welcomepacket.pdf.VeraPdf;

/** The starter packet's agreements before certifying, after it, and after a client has filled them in. All languages with {@code -Dcases=all}. */
class StarterAgreementTest {
    private static final Map<String, String> ENTRIES = Map.of(
            "client.name", "Søren Kjær-Иванова",
            "client.place", "Århus, Россия",
            "client.date", "2027-01-05",
            "initials.cancellations", "SKI",
            "acknowledge.read", "yes");

    private final Built uncertified = BuiltStarter.plain();
    private final Built certified = BuiltStarter.certified();

    @Test
    void theyAreArchivableAndAccessibleBeforeCertifyingAndAfter() {
        assertConforms(agreement(uncertified, "en"));
        assertConforms(agreement(certified, "da"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    @EnabledIfSystemProperty(named = "cases", matches = "all")
    void theyAreSoInEveryLanguage(String language) {
        assertConforms(agreement(uncertified, language));
        assertConforms(agreement(certified, language));
        assertConforms(Filling.fill(agreement(certified, language), ENTRIES));
    }

    @Test
    void theyStaySoWhenTheClientFillsThemIn() {
        byte[] issued = agreement(certified, "ru");
        byte[] filled = Filling.fill(issued, ENTRIES);
        assertThat(Arrays.copyOf(filled, issued.length)).isEqualTo(issued);
        assertConforms(filled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void everyFieldOfTheSignaturePageIsThere(String language) {
        assertThat(PdfAsText.of(agreement(certified, language)))
                .contains("\nclient.name Tx ", "\nclient.place Tx ", "\nclient.date Tx ", "\nclient.signature Sig ")
                .contains("\nacknowledge.read Btn ", "\ninitials.cancellations Tx ", "\nbusiness.signature Sig ")
                .contains("Lock=<<Type /SigFieldLock Action /All>>", "TransformMethod /DocMDP", " P 2>>");
    }

    private static void assertConforms(byte[] file) {
        assertThat(VeraPdf.verdict(file)).isEmpty();
    }

    private static byte[] agreement(Built built, String language) {
        return built.files().stream()
                .filter(file -> file.path().equals("agreement." + language + ".pdf"))
                .findFirst()
                .map(OutputFile::content)
                .orElseThrow();
    }
}
