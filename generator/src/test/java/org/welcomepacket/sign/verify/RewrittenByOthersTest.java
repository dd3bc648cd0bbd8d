package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.welcomepacket.source.Bytes;

/** Programs that write every object anew break the seal, and change nothing else. How they did stands beside the files. */
class RewrittenByOthersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/welcomepacket/sign/verify");
    private static final Set<String> KEYS = Set.of("181940658cfdc6ff049e737760e7961b39734b8fec0e6c0aefb1ca8e94feec63");

    @Test
    void aLinearizedFileIsProvedByTheIssuedOne() throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve("rewritten/linearized.pdf"));
        assertResaved(file);
        assertThat(new Verifier(KEYS).verify(file).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void aFileUnpackedForReadingIsProvedByTheIssuedOne() throws IOException {
        byte[] file = unpacked();
        assertResaved(file);
        byte[] lying = Update.edit(file, text -> text.replaceFirst("(?s)(Contents for page 2.*?\\[<0)0", "$11"));
        assertThat(lying).isNotEqualTo(file);
        assertThat(verifier().verify(lying).verdict()).isEqualTo(Verdict.ALTERED);
    }

    /** Two ends to begin reading from are one too many in a file that is believed as it stands. */
    @Test
    void aDamagedLinearizedFileIsNotProved() throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve("rewritten/linearized.pdf"));
        for (int i = 1200; i < file.length; i += 1499) {
            byte[] damaged = file.clone();
            damaged[i] ^= 0x15;
            assertThat(verifier().verify(damaged).verdict()).as("byte " + i).isIn(Verdict.ALTERED, Verdict.RESAVED);
        }
        byte[] longer = java.util.Arrays.copyOf(file, file.length + 20);
        assertThat(verifier().verify(longer).verdict()).isIn(Verdict.ALTERED, Verdict.RESAVED);
    }

    private static void assertResaved(byte[] file) throws IOException {
        Verification verification = verifier().looking(() -> 0).verify(file);
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.RESAVED);
        assertThat(verification.entries()).isNotEmpty();
    }

    private static Verifier verifier() throws IOException {
        Bytes issued = Bytes.wrap(Files.readAllBytes(FOLDER.resolve("viewers/issued.pdf")));
        return new Verifier(new Knowledge(KEYS, claim -> Optional.of(issued), Optional.empty()));
    }

    private static byte[] unpacked() throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("rewritten/qdf.pdf.gz")))) {
            return in.readAllBytes();
        }
    }
}
