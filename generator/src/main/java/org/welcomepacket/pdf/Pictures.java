package org.welcomepacket.pdf;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** The pictures of one document; the same bytes are written once. */
final class Pictures {
    private final ObjectFile file;
    private final Map<Bytes, Optional<Drawn>> known = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    Pictures(ObjectFile file) {
        this.file = file;
    }

    /** The picture as a resource, written when it is first asked for; empty when it cannot be used. */
    Optional<Drawn> of(Asset image) {
        return known.computeIfAbsent(image.content(), content -> write(image));
    }

    /** What is wrong with pictures asked for so far. */
    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    private Optional<Drawn> write(Asset image) {
        try {
            Samples samples = read(image);
            int number = file.reserve();
            samples.write(file, number);
            return Optional.of(new Drawn("I" + (known.size() + 1), number));
        } catch (DataFormatException e) {
            Span place = new SourceFile(image.path(), "").start();
            String hint = "save it anew as PNG, or as JPEG in RGB colours";
            findings.add(new Diagnostic(Code.INVALID_IMAGE, place, String.valueOf(e.getMessage()), hint));
            return Optional.empty();
        }
    }

    static Samples read(Asset image) throws DataFormatException {
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
