package org.welcomepacket.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.welcomepacket.BuildOptions;
import org.welcomepacket.Built;
import org.welcomepacket.Generator;
import org.welcomepacket.SigningKey;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;

/** Building the starter packet in a warm machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PacketBench {
    private static final Path STARTER = Path.of(System.getProperty("starter"));

    private Generator generator;
    private ContentFolder content;
    private BuildOptions options;

    /** Reads the folder once. */
    @Setup
    public void read() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        generator = Generator.builder().key(SigningKey.none()).clock(clock).build();
        content = ContentFolder.read(STARTER, "content");
        options = BuildOptions.standard();
    }

    /** Three languages into memory, unsigned. */
    @Benchmark
    public Outcome<Built> build() throws IOException {
        return generator.build(content, options);
    }
}
