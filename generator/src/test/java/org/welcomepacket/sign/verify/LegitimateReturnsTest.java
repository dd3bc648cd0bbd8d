package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.welcomepacket.pdf.ClientSigning;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.sign.verify.change.SignatureSeen;

class LegitimateReturnsTest {
    @Test
    void anAgreementNobodyFilledInIsIncomplete() {
        Verification verification = IssuedAgreement.verify(IssuedAgreement.ISSUED);
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(verification.missing())
                .extracting(Verification.Entry::name)
                .containsExactlyInAnyOrder(
                        "client.name", "client.date", "initials.sessions", "initials.payment", "acknowledge.read");
        assertThat(verification.origin()).get().satisfies(origin -> {
            assertThat(origin.edition()).isEqualTo(3);
            assertThat(origin.language()).isEqualTo("en");
            assertThat(origin.packet()).matches("[0-9a-f]{16}");
        });
    }

    @Test
    void aFilledInAgreementIsCompleteAndTellsItsValues() {
        Verification verification = IssuedAgreement.verify(IssuedAgreement.FILLED);
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(verification.entries())
                .filteredOn(entry -> entry.name().equals("client.name"))
                .extracting(Verification.Entry::value)
                .containsExactly("Søren Kjær");
        assertThat(verification.signatures()).isEmpty();
    }

    @Test
    void aSignedAgreementTellsWhoSigned() {
        Verification verification = IssuedAgreement.verify(IssuedAgreement.SIGNED);
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(verification.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.kind()).isEqualTo(SignatureSeen.Kind.APPROVAL);
            assertThat(signature.field()).isEqualTo("client.signature");
            assertThat(signature.signed().signer()).isEqualTo("A client");
        });
    }

    @Test
    void onlyWhereTheContentDemandsItADigitalSignatureIsMissed() {
        byte[] filled =
                Filling.fill(IssuedAgreement.issue("agreement: { signature: digital }"), IssuedAgreement.ENTRIES);
        Verification verification = IssuedAgreement.verify(filled);
        assertThat(verification.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(verification.missing()).extracting(Verification.Entry::name).containsExactly("client.signature");
        assertThat(IssuedAgreement.verify(ClientSigning.sign(filled)).verdict()).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void fillingInIsPossibleInManyRounds() {
        byte[] file = IssuedAgreement.ISSUED;
        for (Map.Entry<String, String> entry : IssuedAgreement.ENTRIES.entrySet()) {
            file = Filling.fill(
                    file,
                    Map.of(
                            entry.getKey(),
                            "A first thought".substring(0, entry.getKey().startsWith("initials") ? 2 : 7)));
            file = Filling.fill(file, Map.of(entry.getKey(), entry.getValue()));
        }
        Verification verification = IssuedAgreement.verify(ClientSigning.sign(file));
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void anEntryLongerThanItsFieldIsNoAlteration() {
        byte[] file = Filling.fill(
                IssuedAgreement.FILLED,
                Map.of("client.name", "Søren Kjær ".repeat(12).strip()));
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void otherLettersAreNoAlteration() {
        byte[] file = Filling.fill(
                IssuedAgreement.FILLED, Map.of("client.name", "Иванова ½ \u2013 O\u2019Neill \u20ac, Łódź"));
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void whiteSpaceAtTheEndIsNoAlteration() {
        byte[] file = Arrays.copyOf(IssuedAgreement.FILLED, IssuedAgreement.FILLED.length + 2);
        file[file.length - 2] = '\r';
        file[file.length - 1] = '\n';
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void timestampsMayBeAddedAtAnyTime() {
        byte[] stamped = Timestamping.stamp(Timestamping.stamp(IssuedAgreement.SIGNED));
        Verification verification = IssuedAgreement.verify(stamped);
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(verification.signatures())
                .extracting(SignatureSeen::kind)
                .containsExactly(
                        SignatureSeen.Kind.APPROVAL, SignatureSeen.Kind.TIMESTAMP, SignatureSeen.Kind.TIMESTAMP);
        assertThat(verification.signatures().get(1).signed().attested()).get().satisfies(attestation -> {
            assertThat(attestation.time()).isEqualTo(Timestamping.TIME);
            assertThat(attestation.authority()).isEqualTo("A clock");
        });
        byte[] filledLater = Filling.fill(Timestamping.stamp(IssuedAgreement.ISSUED), IssuedAgreement.ENTRIES);
        assertThat(IssuedAgreement.verify(filledLater).verdict()).isEqualTo(Verdict.COMPLETE);
    }
}
