package org.welcomepacket.pdf;

import java.nio.BufferUnderflowException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;

/** The pictures of one document; the same bytes are written once. */
public final class Pictures {
    private final ObjectFile file;
    private final Map<Bytes, Drawn> known = new HashMap<>();

    Pictures(ObjectFile file) {
        this.file = file;
    }

    /**
     * Why a picture cannot be put into the file, in one lower-case sentence without a full stop; empty when it can.
     * {@link PdfWriter#write} refuses documents with such pictures.
     */
    public static Optional<String> fault(Asset image) {
        try {
            read(image);
            return Optional.empty();
        } catch (DataFormatException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The picture as a resource, written when it is first asked for. */
    Drawn of(Asset image) {
        return known.computeIfAbsent(image.content(), content -> write(image));
    }

    private Drawn write(Asset image) {
        int number = file.reserve();
        try {
            read(image).write(file, number);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(image.path() + ": " + e.getMessage(), e);
        }
        return new Drawn("I" + (known.size() + 1), number);
    }

    private static Samples read(Asset image) throws DataFormatException {
        byte[] content = image.content().toArray();
        try {
            return Png.isPng(content) ? Png.read(content) : Jpeg.read(content);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException e) {
            throw (DataFormatException) new DataFormatException("the picture is damaged").initCause(e);
        }
    }

    /** A picture's name among the resources, and its object. */
    record Drawn(String resource, int number) {}

    /**
     * A picture as it is stored.
     *
     * @param entries of its dictionary that say how to read the samples
     * @param compressed the samples
     * @param maskEntries the same for its mask
     * @param mask the opacity of each pixel, compressed; empty for an opaque picture
     */
    record Samples(String entries, Bytes compressed, String maskEntries, Bytes mask) {
        private static final String TYPE = "/Type/XObject/Subtype/Image";

        /** An opaque picture. */
        static Samples opaque(String entries, byte[] compressed) {
            return new Samples(entries, Bytes.wrap(compressed), "", Bytes.wrap(new byte[0]));
        }

        /** A picture with a mask, neither compressed yet. */
        static Samples masked(String entries, byte[] samples, String maskEntries, byte[] mask) {
            return new Samples(
                    entries, Bytes.wrap(Flate.deflate(samples)), maskEntries, Bytes.wrap(Flate.deflate(mask)));
        }

        void write(ObjectFile file, int number) {
            String masked = "";
            if (mask.size() > 0) {
                int maskNumber = file.reserve();
                file.plainStream(maskNumber, TYPE + maskEntries, mask.toArray());
                masked = "/SMask " + Syntax.reference(maskNumber);
            }
            file.plainStream(number, TYPE + entries + masked, compressed.toArray());
        }
    }
}
