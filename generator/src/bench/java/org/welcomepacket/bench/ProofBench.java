package org.welcomepacket.bench;

import java.util.List;
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
import org.welcomepacket.check.proof.Finding;
import org.welcomepacket.check.proof.LargeTable;
import org.welcomepacket.check.proof.TableProof;
import org.welcomepacket.model.rule.Rules;

/** Proving a table of eight inputs, from the first time on: that of five hundred rows should take less than a second. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SingleShotTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProofBench {
    /** How many rows. */
    @Param({"125", "500"})
    private int rows;

    private Rules.Decision table;

    /** Makes the table. */
    @Setup
    public void make() {
        table = LargeTable.of(rows);
    }

    /** From the table to a proof that nothing is wrong with it. */
    @Benchmark
    public List<Finding> prove() {
        return TableProof.findings(table);
    }
}
