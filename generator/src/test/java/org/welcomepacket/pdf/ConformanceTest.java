package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    private static final Map<String, String> ENTRIES = Map.of(
            "client.name", "Søren Kjær-Иванова",
            "client.address", "Харьковская ул. 5\nÅrhus",
            "initials.cancellations", "SKI",
            "acknowledge.read", "yes",
            "tick.sessions.0.1", "");

    private final PdfWriter writer = new PdfWriter();

    @Test
    void everyMarkTagAndFieldConforms() {
        PdfFile file = writer.write(Sample.document(), Sample.options(false)).orElseThrow();
        assertThat(VeraPdf.verdict(file.bytes().toArray())).isEmpty();
    }

    @Test
    void theCertifiedFileConformsAndSoDoTheFilledAndTheSignedOne() {
        byte[] certified = TestKey.certify(
                writer.write(Sample.document(), Sample.options(true)).orElseThrow());
        assertThat(VeraPdf.verdict(certified)).isEmpty();
        byte[] filled = Filling.fill(certified, ENTRIES);
        assertThat(Arrays.copyOf(filled, certified.length)).isEqualTo(certified);
        assertThat(VeraPdf.verdict(filled)).isEmpty();
        byte[] signed = ClientSigning.sign(filled);
        assertThat(Arrays.copyOf(signed, filled.length)).isEqualTo(filled);
        assertThat(VeraPdf.verdict(signed)).isEmpty();
    }
}
