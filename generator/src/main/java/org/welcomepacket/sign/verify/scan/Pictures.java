package org.welcomepacket.sign.verify.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.welcomepacket.code.Greys;

/** Reads pictures in grey, none of them larger than a code needs. */
final class Pictures {
    private static final int MOST_PAGES = 200;
    private static final long LARGEST = 40_000_000;
    private static final long FINEST = 9_000_000;

    private Pictures() {}

    /** Takes a picture; returns whether it wants another. */
    interface Viewer {
        boolean look(Greys picture);
    }

    /** Shows the pictures of a file in order. */
    static void of(byte[] file, Viewer viewer) {
        try {
            if (file.length > 4 && file[0] == '%') {
                ofPages(file, viewer);
            } else {
                ofPicture(file, viewer);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The libraries answer damage with almost any exception; what cannot be read shows nothing.
            return;
        }
    }

    private static void ofPicture(byte[] file, Viewer viewer) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height <= LARGEST) {
                    ImageReadParam coarse = reader.getDefaultReadParam();
                    int step = step(width, height);
                    coarse.setSourceSubsampling(step, step, 0, 0);
                    viewer.look(grey(reader.read(0, coarse)));
                }
            } finally {
                reader.dispose();
            }
        }
    }

    private static void ofPages(byte[] file, Viewer viewer) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            int pages = 0;
            for (PDPage page : document.getPages()) {
                if (++pages > MOST_PAGES || !ofPage(page, viewer)) {
                    return;
                }
            }
        }
    }

    private static boolean ofPage(PDPage page, Viewer viewer) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            return true;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image
                    && (long) image.getWidth() * image.getHeight() <= LARGEST
                    && image.getWidth() > 0
                    && image.getHeight() > 0) {
                Rectangle all = new Rectangle(0, 0, image.getWidth(), image.getHeight());
                BufferedImage read = image.getImage(all, step(image.getWidth(), image.getHeight()));
                if (!viewer.look(grey(read))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int step(int width, int height) {
        return (int) Math.ceil(Math.sqrt(Math.max(1.0, (double) width * height / FINEST)));
    }

    private static Greys grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] shades = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = row[x];
                int light = 54 * (rgb >> 16 & 0xFF) + 183 * (rgb >> 8 & 0xFF) + 19 * (rgb & 0xFF);
                shades[y * width + x] = (byte) (light >> 8);
            }
        }
        return new Greys(width, height, shades);
    }
}
