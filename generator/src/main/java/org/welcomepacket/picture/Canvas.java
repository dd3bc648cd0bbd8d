package org.welcomepacket.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A picture that is being drawn: pixels of red, green and blue. */
public final class Canvas {
    /** Lines looked along within one row of pixels; across, areas are exact. */
    private static final int FINE = 8;

    private final int width;
    private final int height;
    private final byte[] pixels;

    /** A canvas of one colour, 0xRRGGBB. */
    public Canvas(int width, int height, int colour) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[3 * width * height];
        for (int i = 0; i < width * height; i++) {
            set(i, colour, 1);
        }
    }

    /** Fills an area with a colour, softly at its edges. */
    public void fill(Area area, int colour) {
        List<Area.Edge> edges = area.edges();
        double top = edges.stream().mapToDouble(Area.Edge::top).min().orElse(0);
        double bottom = edges.stream().mapToDouble(Area.Edge::bottom).max().orElse(0);
        double[] covered = new double[width];
        for (int row = Math.max(0, (int) Math.floor(top)); row < Math.min(height, bottom); row++) {
            Arrays.fill(covered, 0);
            for (int i = 0; i < FINE; i++) {
                cover(edges, row + (i + 0.5) / FINE, covered);
            }
            for (int x = 0; x < width; x++) {
                if (covered[x] > 0) {
                    set(row * width + x, colour, Math.min(1, covered[x] / FINE));
                }
            }
        }
    }

    private void cover(List<Area.Edge> edges, double y, double[] covered) {
        List<Area.Edge> met = edges.stream()
                .filter(edge -> edge.top() <= y && y < edge.bottom())
                .sorted(Comparator.comparingDouble(edge -> edge.xAt(y)))
                .toList();
        int winding = 0;
        for (int i = 0; i + 1 < met.size(); i++) {
            winding += met.get(i).direction();
            if (winding != 0) {
                span(met.get(i).xAt(y), met.get(i + 1).xAt(y), covered);
            }
        }
    }

    private void span(double from, double to, double[] covered) {
        double left = Math.max(0, from);
        double right = Math.min(width, to);
        for (int x = (int) left; x < right; x++) {
            covered[x] += Math.min(right, x + 1.0) - Math.max(left, x);
        }
    }

    /** Draws a picture as large as it can be within a box, in its middle. */
    public void draw(PngPicture picture, int left, int top, int boxWidth, int boxHeight) {
        double scale = Math.min((double) boxWidth / picture.width(), (double) boxHeight / picture.height());
        int drawnWidth = Math.max(1, (int) Math.round(picture.width() * scale));
        int drawnHeight = Math.max(1, (int) Math.round(picture.height() * scale));
        int x0 = left + (boxWidth - drawnWidth) / 2;
        int y0 = top + (boxHeight - drawnHeight) / 2;
        for (int y = 0; y < drawnHeight; y++) {
            for (int x = 0; x < drawnWidth; x++) {
                PngPicture.Mean mean = picture.mean(x, y, drawnWidth, drawnHeight);
                set((y0 + y) * width + x0 + x, mean.colour(), mean.opacity());
            }
        }
    }

    private void set(int pixel, int colour, double share) {
        for (int i = 0; i < 3; i++) {
            int wanted = colour >> (16 - 8 * i) & 0xFF;
            int there = pixels[3 * pixel + i] & 0xFF;
            pixels[3 * pixel + i] = (byte) Math.round(there + (wanted - there) * share);
        }
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        return PngFile.of(width, height, pixels);
    }
}
