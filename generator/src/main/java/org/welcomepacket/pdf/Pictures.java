package org.welcomepacket.pdf;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** The pictures of one document; the same bytes are written once. */
final class Pictures {
    private final Map<Bytes, Optional<Drawn>> known = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final KnownPictures shared;

    Pictures(KnownPictures shared) {
        this.shared = shared;
    }

    /** The picture as a resource, made when it is first asked for; empty when it cannot be used. */
    Optional<Drawn> of(Asset image) {
        return known.computeIfAbsent(image.content(), content -> write(image));
    }

    /** What is wrong with pictures asked for so far. */
    List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    private Optional<Drawn> write(Asset image) {
        try {
            return Optional.of(new Drawn("I" + (known.size() + 1), stored(image).object()));
        } catch (DataFormatException e) {
            Span place = new SourceFile(image.path(), "").start();
            String hint = "save it anew as PNG, or as JPEG in RGB colours";
            findings.add(new Diagnostic(Code.INVALID_IMAGE, place, String.valueOf(e.getMessage()), hint));
            return Optional.empty();
        }
    }

    private StoredPicture stored(Asset image) throws DataFormatException {
        Optional<StoredPicture> kept = shared.of(image.content());
        if (kept.isPresent()) {
            return kept.get();
        }
        StoredPicture picture = read(image);
        shared.keep(image.content(), picture);
        return picture;
    }

    static StoredPicture read(Asset image) throws DataFormatException {
        byte[] content = image.content().toArray();
        try {
            return Png.isPng(content) ? Png.read(content) : Jpeg.read(content);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException e) {
            throw (DataFormatException) new DataFormatException("the picture is damaged").initCause(e);
        }
    }

    /** A picture's name among the resources, and its object. */
    record Drawn(String resource, COSStream object) {}
}
