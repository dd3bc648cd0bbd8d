package org.welcomepacket.sign.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.welcomepacket.BuildOptions;
import org.welcomepacket.Built;
import org.welcomepacket.Generator;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.ClientSigning;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.TestKeys;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;

/** An agreement of several pages as a business issues it, made once, and as it comes back. */
final class IssuedAgreement {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    static final Signer SIGNER = TestKeys.of(Algorithm.P256);
    static final byte[] ISSUED = issue("");
    static final Map<String, String> ENTRIES = new TreeMap<>(Map.of(
            "client.name", "Søren Kjær",
            "client.date", "2027-01-05",
            "initials.sessions", "SK",
            "initials.payment", "SK",
            "acknowledge.read", "yes"));
    /** Filled in by a program that appends. */
    static final byte[] FILLED = Filling.fill(ISSUED, ENTRIES);
    /** Filled in, then signed by the client. */
    static final byte[] SIGNED = ClientSigning.sign(FILLED);

    static final Verifier ONE_FOR_ALL = verifier();

    private IssuedAgreement() {}

    static Verifier verifier() {
        return new Verifier(java.util.Set.of(SIGNER.fingerprint()));
    }

    /** As one of many files verified in one go: what is known of the issued file is found out once. */
    static Verification verify(byte[] file) {
        return ONE_FOR_ALL.verify(file);
    }

    /** The agreement with more lines in its packet.yaml. */
    static byte[] issue(String more) {
        Map<String, Bytes> files = new TreeMap<>();
        files.put("packet.yaml", Bytes.utf8("""
                business: { name: Small Practice }
                policies: [sessions, payment]
                edition: { number: 3 }
                """ + more));
        files.put("policies/sessions.md", Bytes.utf8("""
                # Sessions

                ## Meeting

                We meet {{client.name}} on Mondays.

                ## Late

                Cancelling later than a day before costs 100 DKK.

                - [ ] Remind me.
                """));
        files.put("policies/payment.md", Bytes.utf8("# Payment\n\n## When\n\nPay {{client.name}}'s bills in time.\n"));
        try {
            Built built = Generator.builder()
                    .clock(CLOCK)
                    .signer(SIGNER)
                    .build()
                    .build(ContentFolder.of("content", files), BuildOptions.standard())
                    .orElseThrow();
            return built.files().stream()
                    .filter(file -> file.path().equals("agreement.en.pdf"))
                    .findFirst()
                    .map(OutputFile::content)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
