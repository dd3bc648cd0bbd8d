package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What real viewers append when a client fills the form in is accepted; how each was made stands beside the files. */
class ViewerReturnsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/welcomepacket/sign/verify/viewers");
    private static final Verifier VERIFIER =
            new Verifier(Set.of("181940658cfdc6ff049e737760e7961b39734b8fec0e6c0aefb1ca8e94feec63"));

    @Test
    void noViewersSaveIsRefused() throws IOException {
        byte[] issued = Files.readAllBytes(FOLDER.resolve("issued.pdf"));
        List<Path> updates;
        try (Stream<Path> files = Files.list(FOLDER)) {
            updates = files.filter(file -> file.toString().endsWith(".update"))
                    .sorted()
                    .toList();
        }
        assertThat(updates).hasSizeGreaterThan(3);
        for (Path update : updates) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(issued);
            file.writeBytes(Files.readAllBytes(update));
            Verification verification = VERIFIER.verify(file.toByteArray());
            assertThat(verification.alterations()).as(update.toString()).isEmpty();
            assertThat(verification.verdict()).as(update.toString()).isEqualTo(Verdict.COMPLETE);
        }
    }
}
