package org.welcomepacket.check.prose;

import java.util.List;

/**
 * What a finder made of a place in a text.
 *
 * @param hits quantities; none when the words are not to be looked at
 * @param next the piece to go on with
 */
record Found(List<Hit> hits, int next) {
    /**
     * A quantity.
     *
     * @param first its first piece
     * @param last its last piece
     * @param readings what it can mean
     * @param loose whether it may be meant as no number at all
     */
    record Hit(int first, int last, List<Quantity> readings, boolean loose) {}

    static Found nothing(int next) {
        return new Found(List.of(), next);
    }

    static Found of(int first, int next, List<Quantity> readings, boolean loose) {
        return new Found(List.of(new Hit(first, next - 1, readings, loose)), next);
    }

    static Found of(int first, int next, Quantity reading) {
        return of(first, next, List.of(reading), false);
    }
}
