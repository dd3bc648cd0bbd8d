package org.welcomepacket.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.welcomepacket.pdf.PdfFile.Placeholder;
import org.welcomepacket.sign.Certification;
import org.welcomepacket.sign.KeyGeneration;
import org.welcomepacket.sign.NewKey;
import org.welcomepacket.sign.Signer;

/** A throw-away key that certifies what is tested. */
final class TestKey {
    private static final Signer SIGNER = make();

    private TestKey() {}

    static byte[] certify(PdfFile file) {
        Placeholder open = file.placeholder().orElseThrow();
        return Certification.certify(
                file.bytes().toArray(),
                new org.welcomepacket.sign.Placeholder(
                        open.byteRangeStart(), open.byteRangeEnd(), open.contentsStart(), open.contentsEnd()),
                SIGNER);
    }

    private static Signer make() {
        try {
            Path folder = Files.createTempDirectory("key");
            Path keystore = folder.resolve("test.p12");
            try {
                return new KeyGeneration(Clock.systemUTC())
                        .generate(NewKey.named("Harbour Lane Coaching"), keystore, () -> "a long secret".toCharArray());
            } finally {
                Files.deleteIfExists(keystore);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
