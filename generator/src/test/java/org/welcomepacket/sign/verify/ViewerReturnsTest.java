package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.pdf.ClientSigning;
import org.welcomepacket.pdf.Filling;

/**
 * What real viewers append when a client fills the form in is accepted, and so is what may follow it: a signature,
 * timestamps, another entry. How each was made stands beside the files. One in three is verified, with
 * {@code -Dcases=all} each.
 */
class ViewerReturnsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/welcomepacket/sign/verify/viewers");
    private static final Verifier VERIFIER =
            new Verifier(Set.of("181940658cfdc6ff049e737760e7961b39734b8fec0e6c0aefb1ca8e94feec63"));

    @Test
    void noViewersSaveIsRefused() throws IOException {
        Map<String, Supplier<byte[]>> returns = new LinkedHashMap<>();
        saves().forEach((name, file) -> {
            returns.put(name, () -> file);
            returns.put(name + ", then another entry", () -> Filling.fill(file, Map.of("client.place", "Ærø")));
            returns.put(name + ", then signed", () -> ClientSigning.sign(file));
            returns.put(
                    name + ", then signed and attested twice",
                    () -> Timestamping.stamp(Timestamping.stamp(ClientSigning.sign(file))));
        });
        assertThat(returns).hasSizeGreaterThan(70);
        Thoroughness.some(List.copyOf(returns.entrySet()), 3).forEach(each -> {
            String name = each.getKey();
            Verification verification = VERIFIER.verify(each.getValue().get());
            assertThat(verification.alterations()).as(name).isEmpty();
            assertThat(verification.verdict())
                    .as(name)
                    .isEqualTo(name.contains("half") ? Verdict.INCOMPLETE : Verdict.COMPLETE);
        });
    }

    @Test
    void noViewersSaveLooksOtherwiseOutsideItsFields() throws IOException {
        Verifier looking = VERIFIER.looking(() -> 0);
        Map<String, byte[]> saves = saves();
        Thoroughness.some(List.copyOf(saves.keySet()), 3).forEach(name -> {
            Verification verification = looking.verify(Objects.requireNonNull(saves.get(name)));
            assertThat(verification.alterations()).as(name).isEmpty();
            assertThat(verification.notes()).as(name).isEmpty();
        });
    }

    /** The files as they came back, by what was done to them. */
    static Map<String, byte[]> saves() throws IOException {
        byte[] issued = Files.readAllBytes(FOLDER.resolve("issued.pdf"));
        List<Path> updates;
        try (Stream<Path> files = Files.list(FOLDER)) {
            updates = files.filter(file -> file.toString().endsWith(".update"))
                    .sorted()
                    .toList();
        }
        Map<String, byte[]> saves = new LinkedHashMap<>();
        for (Path update : updates) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(issued);
            file.writeBytes(Files.readAllBytes(update));
            saves.put(String.valueOf(update.getFileName()), file.toByteArray());
        }
        return saves;
    }
}
