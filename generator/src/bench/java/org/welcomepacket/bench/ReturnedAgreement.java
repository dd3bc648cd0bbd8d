package org.welcomepacket.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.welcomepacket.BuildOptions;
import org.welcomepacket.Generator;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.TestKeys;
import org.welcomepacket.sign.verify.Verifier;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.starter.Kind;
import org.welcomepacket.starter.Starter;

/**
 * An English agreement that came back filled in, of a packet in three languages.
 *
 * @param bytes the file
 * @param fingerprint of the certificate of the business
 */
record ReturnedAgreement(byte[] bytes, String fingerprint) {
    private static final Set<String> LEFT_OUT = Set.of("privacy", "keeping-current", "our-promise");

    /** Ten pages: the starter packet of a shop without three of its policies. */
    static ReturnedAgreement ofTenPages() throws IOException {
        Map<String, Bytes> files = new TreeMap<>();
        Starter.standard().of(Kind.SHOP).files().forEach((path, content) -> {
            if (LEFT_OUT.stream().noneMatch(policy -> path.endsWith("/policies/" + policy + ".md"))) {
                files.put(path, content);
            }
        });
        files.computeIfPresent("packet.yaml", (path, packet) -> {
            String text = packet.text();
            for (String policy : LEFT_OUT) {
                text = text.replace("\n  - " + policy + "\n", "\n");
            }
            return Bytes.utf8(text);
        });
        return of(files);
    }

    /** Twenty-three pages: the starter packet. */
    static ReturnedAgreement ofTheStarter() throws IOException {
        return of(Starter.standard().files());
    }

    private static ReturnedAgreement of(Map<String, Bytes> files) throws IOException {
        Signer signer = TestKeys.of(Algorithm.P256);
        byte[] issued = Generator.builder()
                .signer(signer)
                .clock(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC))
                .build()
                .build(ContentFolder.of("content", files), BuildOptions.standard())
                .orElseThrow()
                .files()
                .stream()
                .filter(file -> file.path().equals("agreement.en.pdf"))
                .map(OutputFile::content)
                .findFirst()
                .orElseThrow();
        byte[] filled = Filling.fill(issued, Map.of("client.name", "Bo Lund", "client.date", "2027-01-05"));
        return new ReturnedAgreement(filled, signer.fingerprint());
    }

    /** Knows whose it is, and has seen none yet. */
    Verifier verifier() {
        return new Verifier(Set.of(fingerprint));
    }
}
