package org.welcomepacket.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Writes version after version into each of several folders, all at once, until it is killed. */
public final class KilledWriter {
    private KilledWriter() {}

    /**
     * Starts writing; says so when every folder has been written once.
     *
     * @param args the folders
     */
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(args.length);
        Stream.of(args).map(Path::of).forEach(out -> new Thread(() -> writeOn(out, started)).start());
        started.await();
        System.out.println("writing");
    }

    private static void writeOn(Path out, CountDownLatch started) {
        try {
            write(out);
            started.countDown();
            while (true) {
                write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path out) throws IOException {
        try (OutputFolder folder = OutputFolder.open(out, Duration.ofSeconds(10))) {
            Versions.write(folder, Versions.standing(folder).orElse(0) + 1);
        }
    }
}
