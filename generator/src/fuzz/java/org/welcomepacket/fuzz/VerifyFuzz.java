package org.welcomepacket.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.sign.verify.Knowledge;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verifier;
import org.welcomepacket.source.Bytes;

/**
 * Throws bytes at the verifier (Jazzer): whole files when they begin as one, otherwise what is appended to an agreement.
 * It must give a verdict, soon and with little memory, and call nothing complete whose certified bytes were touched.
 */
public final class VerifyFuzz {
    private static final String KEY = "181940658cfdc6ff049e737760e7961b39734b8fec0e6c0aefb1ca8e94feec63";
    private static final byte[] ISSUED = read("issued.pdf");
    private static final Verifier VERIFIER =
            new Verifier(new Knowledge(Set.of(KEY), claim -> Optional.of(Bytes.wrap(ISSUED)), Optional.empty()));

    private VerifyFuzz() {}

    /** Loads what a verification needs, so that the first tries are not charged for it. */
    public static void fuzzerInitialize() {
        for (String name : new String[] {"firefox-filled.update", "poppler-filled.update"}) {
            fuzzerTestOneInput(read(name));
        }
    }

    /** One try. */
    public static void fuzzerTestOneInput(byte[] input) {
        boolean whole = input.length > 4 && input[0] == '%' && input[1] == 'P';
        byte[] file = whole ? input : joined(input);
        Verification verification = VERIFIER.verify(file);
        boolean believed = verification.verdict() == Verdict.COMPLETE || verification.verdict() == Verdict.INCOMPLETE;
        if (believed
                && (file.length < ISSUED.length
                        || !Arrays.equals(file, 0, ISSUED.length, ISSUED, 0, ISSUED.length))) {
            throw new AssertionError("certified bytes were touched, and it is " + verification.verdict());
        }
    }

    private static byte[] joined(byte[] update) {
        byte[] file = Arrays.copyOf(ISSUED, ISSUED.length + update.length);
        System.arraycopy(update, 0, file, ISSUED.length, update.length);
        return file;
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("returns"), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
