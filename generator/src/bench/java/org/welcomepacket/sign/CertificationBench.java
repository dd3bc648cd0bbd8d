package org.welcomepacket.sign;

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
import org.openjdk.jmh.annotations.Warmup;

/** Certifying in one pass, beyond writing the file: at most 0.6 ms with P-256. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CertificationBench {
    /** The kind of key. */
    @Param({"P256", "RSA3072"})
    public Algorithm algorithm;

    private Signer signer;
    private BlankAgreement blank;
    private byte[] pdf;

    /** Makes a key and a file. */
    @Setup
    public void prepare() {
        signer = TestKeys.of(algorithm);
        blank = BlankAgreement.reserving(Certification.space(signer));
        pdf = blank.pdf();
    }

    /** One signature. */
    @Benchmark
    public byte[] certify() {
        return Certification.certify(pdf, blank.placeholder(), signer);
    }
}
