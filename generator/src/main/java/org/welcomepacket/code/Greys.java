package org.welcomepacket.code;

/**
 * A picture in shades of grey.
 *
 * @param width in pixels
 * @param height in pixels
 * @param shades row by row from the top left, one byte a pixel, 0 black to 255 white; not copied: do not write
 */
@SuppressWarnings("ArrayRecordComponent") // a page of pixels is handed on, never compared
public record Greys(int width, int height, byte[] shades) {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException when the shades are not width times height
     */
    public Greys {
        if (width < 1 || height < 1 || (long) width * height != shades.length) {
            throw new IllegalArgumentException("a picture has width times height shades");
        }
    }

    /** The picture at half its size, each pixel the mean of four: what scanners scatter is evened out. */
    Greys halved() {
        int across = Math.max(1, width / 2);
        int down = Math.max(1, height / 2);
        byte[] half = new byte[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int at = Math.min(2 * y, height - 1) * width + Math.min(2 * x, width - 1);
                int right = 2 * x + 1 < width ? 1 : 0;
                int below = 2 * y + 1 < height ? width : 0;
                int sum = shade(at) + shade(at + right) + shade(at + below) + shade(at + right + below);
                half[y * across + x] = (byte) (sum / 4);
            }
        }
        return new Greys(across, down, half);
    }

    /** The picture enlarged, shades running evenly from one pixel to the next: coarse scans are read better so. */
    Greys enlarged(int times) {
        byte[] large = new byte[shades.length * times * times];
        for (int y = 0; y < height * times; y++) {
            double down = within((y + 0.5) / times - 0.5, height - 1);
            int row = (int) down;
            int above = row * width;
            int below = Math.min(row + 1, height - 1) * width;
            for (int x = 0; x < width * times; x++) {
                double across = within((x + 0.5) / times - 0.5, width - 1);
                int left = (int) across;
                int right = Math.min(left + 1, width - 1);
                double upper = mix(shade(above + left), shade(above + right), across - left);
                double lower = mix(shade(below + left), shade(below + right), across - left);
                large[y * width * times + x] = (byte) Math.round(mix(upper, lower, down - row));
            }
        }
        return new Greys(width * times, height * times, large);
    }

    private static double within(double place, int most) {
        return Math.max(0, Math.min(place, most));
    }

    private static double mix(double one, double other, double share) {
        return one + (other - one) * share;
    }

    private int shade(int at) {
        return shades[at] & 0xFF;
    }
}
