package org.welcomepacket.layout.font;

/** Is told an outline, in design units, upwards from the baseline. Every contour closes itself. */
public interface Pen {
    /** Begins a contour. */
    void moveTo(double x, double y);

    /** Draws a straight line. */
    void lineTo(double x, double y);

    /** Draws a quadratic Bézier curve. */
    void curveTo(double viaX, double viaY, double x, double y);
}
