package org.welcomepacket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.welcomepacket.Generator;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.Outcome;

/** Reading and checking packets of many sizes: fifty times the words and rules should take fifty times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CheckBench {
    /** How many times the size of the starter packet. */
    @Param({"1", "10", "50"})
    private int times;

    private final Generator generator = Generator.builder().build();
    private Path content;

    /** Writes the packet. */
    @Setup
    public void write() throws IOException {
        content = Files.createTempDirectory("welcome-bench");
        Enlarged.write(Path.of(System.getProperty("starter")), content, times);
    }

    /** Takes it away again. */
    @TearDown
    public void delete() throws IOException {
        Enlarged.delete(content);
    }

    /** From the disk to a packet. */
    @Benchmark
    public Outcome<Packet> check() throws IOException {
        return generator.check(content);
    }
}
