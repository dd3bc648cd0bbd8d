package org.welcomepacket.sign.verify.look;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when pages are drawn. */
public final class Deadline {
    private final LongSupplier ticker;
    private final long start;
    private final long limit;

    private Deadline(LongSupplier ticker, Duration limit) {
        this.ticker = ticker;
        this.start = ticker.getAsLong();
        this.limit = limit.toNanos();
    }

    /**
     * So long from now on.
     *
     * @param limit how long
     * @param ticker counts nanoseconds from any moment, as {@link System#nanoTime()} does
     */
    public static Deadline in(Duration limit, LongSupplier ticker) {
        return new Deadline(ticker, limit);
    }

    boolean isOver() {
        return ticker.getAsLong() - start > limit;
    }
}
