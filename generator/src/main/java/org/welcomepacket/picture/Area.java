package org.welcomepacket.picture;

import java.util.ArrayList;
import java.util.List;

/** An area with straight and curved edges, in pixels from the left and the top; what is inside follows from the winding. */
public final class Area {
    private static final int CURVE_STEPS = 8;

    private final List<Edge> edges = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    /** An edge from top to bottom; it was drawn downwards (1) or upwards (-1). */
    record Edge(double top, double bottom, double xAtTop, double slope, int direction) {
        double xAt(double y) {
            return xAtTop + (y - top) * slope;
        }
    }

    /** A rectangle whose corners are rounded. */
    public static Area rounded(double left, double top, double width, double height, double radius) {
        double right = left + width;
        double bottom = top + height;
        Area area = new Area();
        area.moveTo(left + radius, top);
        area.lineTo(right - radius, top);
        area.corner(right, top, right, top + radius);
        area.lineTo(right, bottom - radius);
        area.corner(right, bottom, right - radius, bottom);
        area.lineTo(left + radius, bottom);
        area.corner(left, bottom, left, bottom - radius);
        area.lineTo(left, top + radius);
        area.corner(left, top, left + radius, top);
        area.close();
        return area;
    }

    /** Two arcs come nearer to a quarter of a circle than one does. */
    private void corner(double viaX, double viaY, double toX, double toY) {
        double share = Math.sqrt(2) - 1;
        double firstX = x + (viaX - x) * share;
        double firstY = y + (viaY - y) * share;
        double secondX = toX + (viaX - toX) * share;
        double secondY = toY + (viaY - toY) * share;
        curveTo(firstX, firstY, (firstX + secondX) / 2, (firstY + secondY) / 2);
        curveTo(secondX, secondY, toX, toY);
    }

    /** Begins a line of edges, and closes the one before. */
    public void moveTo(double toX, double toY) {
        close();
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    /** Draws a straight edge. */
    public void lineTo(double toX, double toY) {
        if (toY != y) {
            boolean down = toY > y;
            double slope = (toX - x) / (toY - y);
            edges.add(down ? new Edge(y, toY, x, slope, 1) : new Edge(toY, y, toX, slope, -1));
        }
        x = toX;
        y = toY;
    }

    /** Draws a curve that leaves and arrives in the direction of a point beside it (a quadratic Bézier curve). */
    public void curveTo(double viaX, double viaY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= CURVE_STEPS; i++) {
            double t = (double) i / CURVE_STEPS;
            double u = 1 - t;
            lineTo(u * u * fromX + 2 * u * t * viaX + t * t * toX, u * u * fromY + 2 * u * t * viaY + t * t * toY);
        }
    }

    /** Draws back to where the line of edges began. */
    public void close() {
        lineTo(startX, startY);
    }

    List<Edge> edges() {
        close();
        return edges;
    }
}
