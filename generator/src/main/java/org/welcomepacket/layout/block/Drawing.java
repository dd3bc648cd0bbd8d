package org.welcomepacket.layout.block;

import org.welcomepacket.layout.flow.Canvas;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.flow.Piece;

/**
 * A piece that is drawn as a whole.
 *
 * @param tall its height
 * @param pen draws it
 */
public record Drawing(double tall, Pen pen) implements Piece {
    /** Draws something whose upper edge is at a height. */
    public interface Pen {
        /**
         * Draws it.
         *
         * @param y its upper edge
         * @param canvas the page
         */
        void draw(double y, Canvas canvas);
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public double height(int part) {
        return tall;
    }

    @Override
    public double breakBefore(int part) {
        return Flow.FORBIDDEN;
    }

    @Override
    public void draw(int from, int to, double y, Canvas canvas) {
        pen.draw(y, canvas);
    }
}
