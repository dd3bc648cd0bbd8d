package org.welcomepacket.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.Draft;
import org.welcomepacket.Generator;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;

/**
 * What a preview does after one policy was edited, in a process of its own: reading, checking, the site. Prints the
 * processor time of the one thread that does it, all medians, and what it allocates.
 *
 * <p>Arguments: how often, and how many times the starter packet is to be written, such as {@code 60 1 17 34}.
 */
public final class Rebuild {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Path content;
    private final Path edited;
    private final String text;
    private final Generator generator = Generator.builder().build();
    private final List<List<Double>> steps =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private List<OutputFile> site = List.of();

    private Rebuild(Path content) throws IOException {
        this.content = content;
        this.edited = content.resolve("en/policies/cancellations.md");
        this.text = Files.readString(edited);
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        System.out.printf(
                "%8s %8s %8s | %8s %8s %8s %8s | %8s%n",
                "pages", "files", "MB", "read", "check", "site", "all", "MB alloc");
        for (int i = 1; i < args.length; i++) {
            Path content = Files.createTempDirectory("welcome-bench");
            try {
                Enlarged.write(Path.of(System.getProperty("starter")), content, Integer.parseInt(args[i]));
                new Rebuild(content).measure(Integer.parseInt(args[0]));
            } finally {
                Enlarged.delete(content);
            }
        }
    }

    private void measure(int rounds) throws IOException {
        for (int i = 0; i < rounds; i++) {
            once(i);
        }
        steps.forEach(List::clear);
        for (int i = 0; i < rounds; i++) {
            once(rounds + i);
        }
        long pages = site.stream().filter(file -> file.path().endsWith(".html")).count();
        double size = site.stream().mapToLong(OutputFile::size).sum() / 1e6;
        double read = median(0);
        double check = median(1);
        double all = median(2);
        System.out.printf(
                "%8d %8d %8.1f | %8.1f %8.1f %8.1f %8.1f | %8.1f%n",
                pages, site.size(), size, read, check, all - read - check, all, median(3));
    }

    /** Twice the way, because a draft checks for itself: a check, then all that a preview does after another edit. */
    private void once(int round) throws IOException {
        edit(2 * round);
        long start = now();
        ContentFolder folder = ContentFolder.read(content, "content");
        steps.get(0).add(since(start));
        start = now();
        generator.check(folder, Optional.empty()).orElseThrow();
        steps.get(1).add(since(start));

        edit(2 * round + 1);
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        start = now();
        Outcome<Draft> draft = generator.draft(ContentFolder.read(content, "content"), Optional.empty());
        site = draft.orElseThrow().files();
        steps.get(2).add(since(start));
        steps.get(3).add((THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated) / 1e6);
    }

    private void edit(int round) throws IOException {
        String word = "m".repeat(1 + round % 40);
        Files.writeString(edited, text + "\nThis is a new sentence" + word + ".\n");
    }

    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static double since(long start) {
        return (now() - start) / 1e6;
    }

    private double median(int step) {
        List<Double> sorted = steps.get(step).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
