package org.welcomepacket.bench;

import java.io.IOException;
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
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verifier;

/** Verifying an agreement of ten pages, filled in, in a warm machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class VerifyBench {
    private ReturnedAgreement returned;
    private Verifier verifier;

    /** Builds the agreement and fills it in. */
    @Setup
    public void fill() throws IOException {
        returned = ReturnedAgreement.ofTenPages();
        verifier = returned.verifier();
    }

    /** From the bytes to a verdict, the first of its packet. */
    @Benchmark
    public Verification first() {
        return returned.verifier().verify(returned.bytes());
    }

    /** The same for one more of a packet that was seen before. */
    @Benchmark
    public Verification another() {
        return verifier.verify(returned.bytes());
    }
}
