package org.welcomepacket.code;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the QR codes of a picture, turned any way, also in noisy scans.
 *
 * <p>A scan is looked at as it is, with light judged both place by place and over the whole, and then enlarged when it is
 * coarse or reduced when it is fine, for what one look misses another sees. Time grows with the number of pixels: about
 * half a second for a page.
 */
public final class CodeReader {
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
    /** A page of 200 dots to the inch has fewer pixels, one of 300 has more. */
    private static final int FINE = 5_000_000;

    private final List<Sighting> found = new ArrayList<>();
    private double scale = 1;

    private CodeReader() {}

    /** A place in the picture, in pixels from its top left. */
    public record Point(double x, double y) {}

    /**
     * A code that was read.
     *
     * @param text what it says
     * @param topLeft the middle of the large square at the code's own top left
     * @param topRight the one at its top right
     * @param bottomLeft the one at its bottom left
     */
    public record Sighting(String text, Point topLeft, Point topRight, Point bottomLeft) {
        private boolean isSameAs(Sighting other) {
            double side = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
            return text.equals(other.text)
                    && Math.hypot(topLeft.x - other.topLeft.x, topLeft.y - other.topLeft.y) < side;
        }
    }

    /** All codes of a picture, from the top down; none when there are none. */
    public static List<Sighting> read(Greys picture) {
        CodeReader reader = new CodeReader();
        reader.look(picture, 1);
        if (picture.shades().length > FINE) {
            reader.look(picture.halved(), 2);
        } else {
            reader.look(picture.enlarged(2), 0.5);
            if (reader.found.isEmpty()) {
                reader.look(picture.enlarged(3), 1 / 3.0);
            }
        }
        reader.found.sort((one, other) -> Double.compare(one.topLeft.y, other.topLeft.y));
        return List.copyOf(reader.found);
    }

    /** Looks at a picture of which a pixel is that many pixels of the one asked for. */
    private void look(Greys picture, double pixel) {
        scale = pixel;
        LuminanceSource source = new PlanarYUVLuminanceSource(
                picture.shades(), picture.width(), picture.height(), 0, 0, picture.width(), picture.height(), false);
        look(new BinaryBitmap(new HybridBinarizer(source)));
        look(new BinaryBitmap(new GlobalHistogramBinarizer(source)));
    }

    private void look(BinaryBitmap bitmap) {
        try {
            for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
                ResultPoint[] points = result.getResultPoints();
                if (points.length >= 3 && result.getText() != null) {
                    add(new Sighting(result.getText(), point(points[1]), point(points[2]), point(points[0])));
                }
            }
        } catch (NotFoundException e) {
            return; // no code is no error
        }
    }

    private void add(Sighting sighting) {
        if (found.stream().noneMatch(sighting::isSameAs)) {
            found.add(sighting);
        }
    }

    private Point point(ResultPoint point) {
        return new Point(point.getX() * scale, point.getY() * scale);
    }
}
