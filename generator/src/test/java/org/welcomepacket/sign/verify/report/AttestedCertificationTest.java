package org.welcomepacket.sign.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.signature.Signed.Attestation;

/** Every report says who attests the time of the business's own certification, and when. */
class AttestedCertificationTest {
    private static final ClientWords NONE = (language, name) -> name;

    private static String printed(VerificationPrinter printer) {
        Verification.Certificate certificate = new Verification.Certificate(
                "A practice",
                "ab12",
                Optional.of(Instant.parse("2027-01-05T08:00:00Z")),
                Optional.of(new Attestation(Instant.parse("2027-01-05T08:00:02Z"), "A clock")));
        Verification verification = new Verification(
                Verdict.COMPLETE,
                "all is there",
                Optional.of(certificate),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return printer.print(Map.of("bo.pdf", verification));
    }

    @Test
    void peopleReadItBelowTheCertification() {
        assertThat(printed(new HumanReport(NONE))).contains("""
                  certified by A practice, 2027-01-05 08:00 UTC
                    at 2027-01-05 08:00 UTC, attested by A clock
                """);
    }

    @Test
    void scriptsFindItBesideTheTimeOfTheCertification() {
        assertThat(printed(new JsonReport(NONE))).containsPattern("""
                "certifiedAt": "2027-01-05T08:00:00Z",
                 +"attestedAt": "2027-01-05T08:00:02Z",
                 +"attestedBy": "A clock",
                """);
    }

    @Test
    void spreadsheetsHaveALineOfIt() {
        assertThat(printed(new CsvReport(NONE)))
                .contains("bo.pdf,complete,attested,A practice,A clock,,,2027-01-05T08:00:02Z");
    }
}
