package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {
    private static final Map<String, String> ENTRIES = Map.of(
            "client.name", "Søren Kjær-Иванова",
            "client.address", "Харьковская ул. 5\nÅrhus",
            "initials.cancellations", "SKI",
            "acknowledge.read", "yes",
            "tick.sessions.0.1", "");

    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @ValueSource(strings = {VeraPdf.ARCHIVE, VeraPdf.ACCESSIBLE})
    void everyMarkTagAndFieldConforms(String flavour) {
        PdfFile file = writer.write(Sample.document(), Sample.options(false)).orElseThrow();
        assertThat(VeraPdf.verdict(file.bytes().toArray(), flavour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {VeraPdf.ARCHIVE, VeraPdf.ACCESSIBLE})
    void theCertifiedFileConformsAndSoDoTheFilledAndTheSignedOne(String flavour) {
        byte[] certified = TestKey.certify(
                writer.write(Sample.document(), Sample.options(true)).orElseThrow());
        assertThat(VeraPdf.verdict(certified, flavour)).isEmpty();
        byte[] filled = Filling.fill(certified, ENTRIES);
        assertThat(Arrays.copyOf(filled, certified.length)).isEqualTo(certified);
        assertThat(VeraPdf.verdict(filled, flavour)).isEmpty();
        byte[] signed = ClientSigning.sign(filled);
        assertThat(Arrays.copyOf(signed, filled.length)).isEqualTo(filled);
        assertThat(VeraPdf.verdict(signed, flavour)).isEmpty();
    }
}
