package org.welcomepacket.browser;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.NullUnmarked;

/** The ink of a picture of one line of words, cut out and scaled to one size, so that two can be compared. */
@NullUnmarked
final class DrawnWords {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 48;
    private static final int DARK = 150;

    private final double proportion;
    private final double[] ink = new double[WIDTH * HEIGHT];

    private DrawnWords(BufferedImage picture) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (light(picture.getRGB(x, y)) < DARK) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        if (right < 0) {
            proportion = 0;
            return;
        }
        int width = right - left + 1;
        int height = bottom - top + 1;
        proportion = (double) width / height;
        BufferedImage scaled = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture.getSubimage(left, top, width, height), 0, 0, WIDTH, HEIGHT, null);
        graphics.dispose();
        for (int i = 0; i < ink.length; i++) {
            ink[i] = 255 - light(scaled.getRGB(i % WIDTH, i / WIDTH));
        }
    }

    /** The words in a picture of dark letters on light ground. */
    static DrawnWords in(BufferedImage picture) {
        return new DrawnWords(picture);
    }

    /** The words as the font of the agreement's fields draws them. */
    static DrawnWords expected(String words) {
        try (InputStream in =
                DrawnWords.class.getResourceAsStream("/org/welcomepacket/layout/fonts/SourceSans3-Regular.ttf")) {
            return drawn(words, Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DrawnWords drawn(String words, Font font) {
        BufferedImage picture = new BufferedImage(1400, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(font.deriveFont(40f));
        graphics.drawString(words, 20, 70);
        graphics.dispose();
        return new DrawnWords(picture);
    }

    private static int light(int rgb) {
        return ((rgb >> 16 & 0xFF) * 299 + (rgb >> 8 & 0xFF) * 587 + (rgb & 0xFF) * 114) / 1000;
    }

    /** How much two pictures are alike: 1 where they are the same, about 0 where they have nothing to do with each other. */
    double likeness(DrawnWords other) {
        if (Math.abs(proportion / other.proportion - 1) > 0.08) {
            return 0;
        }
        double mine = mean(ink);
        double theirs = mean(other.ink);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < ink.length; i++) {
            both += (ink[i] - mine) * (other.ink[i] - theirs);
            first += (ink[i] - mine) * (ink[i] - mine);
            second += (other.ink[i] - theirs) * (other.ink[i] - theirs);
        }
        return both / Math.sqrt(first * second);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
