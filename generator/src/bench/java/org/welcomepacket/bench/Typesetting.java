package org.welcomepacket.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.pdf.PdfOptions;
import org.welcomepacket.pdf.PdfWriter;

/**
 * Whole processes that set and write an agreement of ten pages many times, or one of a thousand pages: processor time,
 * time by the clock, memory. Arguments: {@code ten} or {@code thousand}.
 */
public final class Typesetting {
    private static final Language ENGLISH = new Language("en");
    private static final int WARMING = 1500;
    private static final int ROUNDS = 100;
    private static final int MEASURED = 5;
    private static final int COPIES = 184;
    private static final int LONG_ROUNDS = 8;
    private static final com.sun.management.ThreadMXBean OWN =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Typesetter typesetter = new Typesetter(Fonts.standard());
    private final PdfWriter writer = new PdfWriter();

    private Typesetting() {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Typesetting typesetting = new Typesetting();
        if (args[0].equals("ten")) {
            typesetting.ten();
        } else {
            typesetting.thousand();
        }
    }

    private void ten() {
        Packet packet = TrialPacket.full("en");
        long before = processorTime();
        int pages = set(packet).pages().size();
        System.out.printf("first document of %d pages: %.0f ms processor%n", pages, since(before));
        for (int rounds = 0; rounds < WARMING; rounds += ROUNDS) {
            times(ROUNDS, packet);
        }
        for (int i = 0; i < MEASURED; i++) {
            before = processorTime();
            long own = OWN.getCurrentThreadCpuTime();
            long allocated = OWN.getCurrentThreadAllocatedBytes();
            times(ROUNDS, packet);
            System.out.printf(
                    "warm, %d pages: %.1f ms processor of all threads, %.1f ms of the thread that sets, %.1f MB allocated%n",
                    pages,
                    since(before) / ROUNDS,
                    (OWN.getCurrentThreadCpuTime() - own) / 1e6 / ROUNDS,
                    (OWN.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / ROUNDS);
        }
    }

    private void times(int rounds, Packet packet) {
        for (int i = 0; i < rounds; i++) {
            set(packet);
        }
    }

    private void thousand() {
        set(TrialPacket.full("en"));
        Packet packet = TrialPacket.repeated("en", COPIES);
        for (int i = 0; i < LONG_ROUNDS; i++) {
            long clock = System.nanoTime();
            long before = processorTime();
            long own = OWN.getCurrentThreadCpuTime();
            long allocated = OWN.getCurrentThreadAllocatedBytes();
            int pages = set(packet).pages().size();
            System.out.printf(
                    "%d pages: %.2f s by the clock, %.2f s processor, %.2f s of the thread that sets, %.0f MB allocated%n",
                    pages,
                    (System.nanoTime() - clock) / 1e9,
                    since(before) / 1000,
                    (OWN.getCurrentThreadCpuTime() - own) / 1e9,
                    (OWN.getCurrentThreadAllocatedBytes() - allocated) / 1e6);
        }
        double heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(Typesetting::peak)
                .sum();
        System.out.printf("heap peak at most %.0f MB%n", heap / 1e6);
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private TypesetDocument set(Packet packet) {
        TypesetDocument document = typesetter
                .agreement(packet, ENGLISH, "0123456789abcdef", Optional.empty())
                .orElseThrow();
        PdfOptions options = new PdfOptions(Instant.EPOCH, "bench", List.of(), Optional.empty());
        if (writer.write(document, options).orElseThrow().bytes().size() < 1000) {
            throw new IllegalStateException("no file");
        }
        return document;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double since(long before) {
        return (processorTime() - before) / 1e6;
    }
}
