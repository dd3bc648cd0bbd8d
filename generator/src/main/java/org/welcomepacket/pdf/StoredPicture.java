package org.welcomepacket.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.welcomepacket.source.Bytes;

/**
 * A picture, or the mask of one, as a file holds it (ISO 32000-1, 8.9.5), free of COS objects, so that documents may
 * share it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits of each sample
 * @param colours what samples mean
 * @param filter what compressed them
 * @param filteredChannels how many samples a pixel has, when PNG's filters of rows are still in; else 0
 * @param content the compressed samples
 * @param mask the opacity of each pixel
 */
record StoredPicture(
        int width,
        int height,
        int bits,
        Colours colours,
        COSName filter,
        int filteredChannels,
        Bytes content,
        Optional<StoredPicture> mask) {
    private static final int FILTERS_OF_PNG = 15;

    /** A picture that is still as it came. */
    static StoredPicture asItIs(
            int width, int height, int bits, Colours colours, COSName filter, int filteredChannels, Bytes content) {
        return new StoredPicture(width, height, bits, colours, filter, filteredChannels, content, Optional.empty());
    }

    /** A picture of samples, compressed here. */
    static StoredPicture of(int width, int height, int bits, Colours colours, byte[] samples) {
        return asItIs(width, height, bits, colours, COSName.FLATE_DECODE, 0, Cos.compress(samples));
    }

    /** The same with a mask. */
    StoredPicture with(StoredPicture opacity) {
        return new StoredPicture(width, height, bits, colours, filter, filteredChannels, content, Optional.of(opacity));
    }

    /** As an object of one document. */
    COSStream object() {
        COSStream picture = Cos.encoded(content, filter);
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, width);
        picture.setInt(COSName.HEIGHT, height);
        picture.setInt(COSName.BITS_PER_COMPONENT, bits);
        picture.setItem(COSName.COLORSPACE, colours.object());
        if (!colours.transparent.isEmpty()) {
            picture.setItem(COSName.MASK, colours.key());
        }
        if (filteredChannels > 0) {
            picture.setItem(COSName.DECODE_PARMS, filters());
        }
        mask.ifPresent(opacity -> picture.setItem(COSName.SMASK, opacity.object()));
        return picture;
    }

    private COSDictionary filters() {
        COSDictionary filters = Cos.dictionary(COSName.PREDICTOR, COSInteger.get(FILTERS_OF_PNG));
        filters.setInt(COSName.COLORS, filteredChannels);
        filters.setInt(COSName.BITS_PER_COMPONENT, bits);
        filters.setInt(COSName.COLUMNS, width);
        return filters;
    }

    /**
     * What samples mean.
     *
     * @param space grey or red, green and blue
     * @param palette the colours that samples count; empty when they are the colours themselves
     * @param transparent the one colour that is not shown, in the samples of a pixel; empty for none
     */
    record Colours(COSName space, Bytes palette, List<Integer> transparent) {
        static final Colours GREY = of(COSName.DEVICEGRAY);
        static final Colours RGB = of(COSName.DEVICERGB);

        private static Colours of(COSName space) {
            return new Colours(space, Bytes.wrap(new byte[0]), List.of());
        }

        private COSBase object() {
            if (palette.size() == 0) {
                return space;
            }
            COSInteger last = COSInteger.get(palette.size() / 3 - 1);
            return Cos.array(COSName.INDEXED, space, last, new COSString(palette.toArray()));
        }

        private COSArray key() {
            COSArray key = Cos.array();
            for (int sample : transparent) {
                key.add(COSInteger.get(sample));
                key.add(COSInteger.get(sample));
            }
            return key;
        }
    }
}
