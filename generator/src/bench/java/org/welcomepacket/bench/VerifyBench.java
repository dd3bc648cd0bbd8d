package org.welcomepacket.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
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
import org.welcomepacket.Generator;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.TestKeys;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verifier;
import org.welcomepacket.source.ContentFolder;

/** Verifying the starter packet's English agreement, filled in, in a warm machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class VerifyBench {
    private Verifier verifier;
    private byte[] returned;

    /** Builds the agreement and fills it in. */
    @Setup
    public void fill() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        Signer signer = TestKeys.of(Algorithm.P256);
        byte[] issued = Generator.builder()
                .signer(signer)
                .clock(clock)
                .build()
                .build(ContentFolder.read(Path.of(System.getProperty("starter")), "content"), BuildOptions.standard())
                .orElseThrow()
                .files()
                .stream()
                .filter(file -> file.path().equals("agreement.en.pdf"))
                .map(OutputFile::content)
                .findFirst()
                .orElseThrow();
        returned = Filling.fill(issued, Map.of("client.name", "Bo Lund", "client.date", "2027-01-05"));
        verifier = new Verifier(Set.of(signer.fingerprint()));
    }

    /** From the bytes to a verdict. */
    @Benchmark
    public Verification verify() {
        return verifier.verify(returned);
    }
}
