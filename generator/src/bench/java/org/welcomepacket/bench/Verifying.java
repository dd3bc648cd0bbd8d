package org.welcomepacket.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verifier;

/**
 * Verifies an agreement again and again and prints the processor time of the one thread that does it, which other
 * processes hardly change. Argument: how often.
 */
public final class Verifying {
    private Verifying() {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        for (ReturnedAgreement agreement : List.of(ReturnedAgreement.ofTenPages(), ReturnedAgreement.ofTheStarter())) {
            try (PDDocument document = Loader.loadPDF(agreement.bytes())) {
                System.out.printf("%d pages, %d kB%n", document.getNumberOfPages(), agreement.bytes().length / 1000);
            }
            measure("the first of its packet", agreement, agreement::verifier, rounds);
            Verifier verifier = agreement.verifier();
            measure("one more of it", agreement, () -> verifier, rounds);
        }
    }

    /** The first half warms the machine up and is not counted. */
    private static void measure(String what, ReturnedAgreement agreement, Supplier<Verifier> verifiers, int rounds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] took = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Verifier verifier = verifiers.get();
            long before = threads.getCurrentThreadCpuTime();
            Verdict verdict = verifier.verify(agreement.bytes()).verdict();
            took[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
            if (verdict != Verdict.INCOMPLETE) {
                throw new IllegalStateException("the verdict is " + verdict);
            }
        }
        double[] warm = Arrays.copyOfRange(took, rounds / 2, rounds);
        Arrays.sort(warm);
        System.out.printf("  %s: %.1f ms at best, %.1f ms in the middle%n", what, warm[0], warm[warm.length / 2]);
    }
}
