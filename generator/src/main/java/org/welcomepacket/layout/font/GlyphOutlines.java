package org.welcomepacket.layout.font;

import java.util.Map;

/** The outlines of a TrueType font (ISO/IEC 14496-22, 'glyf' and 'loca'). */
final class GlyphOutlines {
    /** Fonts nest parts two or three deep; damaged ones without end. */
    private static final int DEEPEST = 6;

    private static final int ON_CURVE = 1;
    private static final int REPEATS = 8;

    private final FontTable glyf;
    private final FontTable loca;
    private final boolean longPlaces;

    GlyphOutlines(Map<String, FontTable> tables) {
        this.glyf = TrueType.table(tables, "glyf");
        this.loca = TrueType.table(tables, "loca");
        this.longPlaces = TrueType.table(tables, "head").i16(50) == 1;
    }

    void draw(int glyph, Pen pen) {
        draw(glyph, new double[] {1, 0, 0, 1, 0, 0}, pen, 0);
    }

    private int place(int glyph) {
        return longPlaces ? loca.i32(4 * glyph) : 2 * loca.u16(2 * glyph);
    }

    private void draw(int glyph, double[] matrix, Pen pen, int depth) {
        if (place(glyph) == place(glyph + 1) || depth > DEEPEST) {
            return;
        }
        FontTable outline = glyf.at(place(glyph));
        if (outline.i16(0) >= 0) {
            simple(outline, new Placed(pen, matrix));
        } else {
            composite(outline, matrix, pen, depth);
        }
    }

    private static void simple(FontTable outline, Placed pen) {
        int contours = outline.i16(0);
        if (contours == 0) {
            return;
        }
        int points = outline.u16(8 + 2 * contours) + 1;
        int at = 10 + 2 * contours;
        at += 2 + outline.u16(at);
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = outline.u8(at++);
            if ((flags[i] & REPEATS) != 0) {
                for (int again = outline.u8(at++); again > 0 && i + 1 < points; again--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        int[] xs = new int[points];
        at = coordinates(outline, at, flags, 2, 16, xs);
        int[] ys = new int[points];
        coordinates(outline, at, flags, 4, 32, ys);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int end = outline.u16(10 + 2 * i) + 1;
            contour(first, end, flags, xs, ys, pen);
            first = end;
        }
    }

    /** Differences of one byte (with a sign of its own), of two, or none. */
    private static int coordinates(FontTable outline, int start, int[] flags, int shortBit, int sameBit, int[] out) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameBit) != 0;
            if ((flags[i] & shortBit) != 0) {
                value += same ? outline.u8(at) : -outline.u8(at);
                at++;
            } else if (!same) {
                value += outline.i16(at);
                at += 2;
            }
            out[i] = value;
        }
        return at;
    }

    /** Between two points beside the curve lies one on it, which is not written. */
    private static void contour(int first, int end, int[] flags, int[] xs, int[] ys, Placed pen) {
        int count = end - first;
        if (count < 2) {
            return;
        }
        int start = first;
        while (start < end && (flags[start] & ON_CURVE) == 0) {
            start++;
        }
        boolean none = start == end;
        int from = none ? first : start;
        int other = first + (from - first + count - 1) % count;
        double x = none ? (xs[from] + xs[other]) / 2.0 : xs[from];
        double y = none ? (ys[from] + ys[other]) / 2.0 : ys[from];
        pen.moveTo(x, y);
        for (int i = none ? 0 : 1; i <= count; i++) {
            int here = first + (from - first + i) % count;
            if ((flags[here] & ON_CURVE) != 0) {
                pen.lineTo(xs[here], ys[here]);
            } else if (i < count) {
                int next = first + (here - first + 1) % count;
                boolean onCurve = (flags[next] & ON_CURVE) != 0;
                double toX = onCurve ? xs[next] : (xs[here] + xs[next]) / 2.0;
                double toY = onCurve ? ys[next] : (ys[here] + ys[next]) / 2.0;
                pen.curveTo(xs[here], ys[here], toX, toY);
                i += onCurve ? 1 : 0;
            }
        }
    }

    private void composite(FontTable outline, double[] outer, Pen pen, int depth) {
        int at = 10;
        int flags;
        do {
            flags = outline.u16(at);
            int glyph = outline.u16(at + 2);
            boolean words = (flags & 1) != 0;
            boolean offsets = (flags & 2) != 0;
            double[] m = {1, 0, 0, 1, 0, 0};
            if (offsets) {
                m[4] = words ? outline.i16(at + 4) : (byte) outline.u8(at + 4);
                m[5] = words ? outline.i16(at + 6) : (byte) outline.u8(at + 5);
            }
            at += words ? 8 : 6;
            if ((flags & 8) != 0) {
                m[0] = share(outline, at);
                m[3] = m[0];
                at += 2;
            } else if ((flags & 0x40) != 0) {
                m[0] = share(outline, at);
                m[3] = share(outline, at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                for (int i = 0; i < 4; i++) {
                    m[i] = share(outline, at + 2 * i);
                }
                at += 8;
            }
            draw(glyph, times(outer, m), pen, depth + 1);
        } while ((flags & 0x20) != 0);
    }

    /** A number of two bits before the point and fourteen after it. */
    private static double share(FontTable outline, int at) {
        return outline.i16(at) / 16384.0;
    }

    private static double[] times(double[] outer, double[] inner) {
        return new double[] {
            outer[0] * inner[0] + outer[2] * inner[1],
            outer[1] * inner[0] + outer[3] * inner[1],
            outer[0] * inner[2] + outer[2] * inner[3],
            outer[1] * inner[2] + outer[3] * inner[3],
            outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
            outer[1] * inner[4] + outer[3] * inner[5] + outer[5]
        };
    }

    /** A pen on a sheet that is moved and stretched. */
    private static final class Placed {
        private final Pen pen;
        private final double[] m;

        Placed(Pen pen, double[] m) {
            this.pen = pen;
            this.m = m;
        }

        void moveTo(double x, double y) {
            pen.moveTo(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
        }

        void lineTo(double x, double y) {
            pen.lineTo(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]);
        }

        void curveTo(double viaX, double viaY, double x, double y) {
            pen.curveTo(
                    m[0] * viaX + m[2] * viaY + m[4],
                    m[1] * viaX + m[3] * viaY + m[5],
                    m[0] * x + m[2] * y + m[4],
                    m[1] * x + m[3] * y + m[5]);
        }
    }
}
