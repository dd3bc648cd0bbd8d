package org.welcomepacket.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.Span;

/**
 * Writes typeset documents as files that are PDF/A-3a and PDF/UA-1. Immutable and thread-safe; it keeps what it knows
 * of faces and pictures from one document to the next, so make one and share it.
 *
 * <p>The same document and options give the same bytes.
 */
public final class PdfWriter {
    private final Assembly.Shared shared = new Assembly.Shared(new Faces(), new KnownPictures(), colourProfile());

    /**
     * Writes a document.
     *
     * @return the file, or which pictures and fonts cannot be put into it and why
     * @throws IllegalArgumentException when the document contradicts itself: a link or bookmark to nowhere, two
     *     different fields of one name, no place for a certification that is asked for
     */
    public Outcome<PdfFile> write(TypesetDocument document, PdfOptions options) {
        try {
            return new Assembly(document, options, shared).write();
        } catch (DamagedFontException e) {
            String hint = "take another copy of the font, or another font";
            return Outcome.failed(
                    List.of(new Diagnostic(Code.INVALID_FONT, Span.none(), String.valueOf(e.getMessage()), hint)));
        }
    }

    /** The compressed profile. */
    private static Bytes colourProfile() {
        try (InputStream resource = PdfWriter.class.getResourceAsStream("srgb.icc")) {
            if (resource == null) {
                throw new IllegalStateException("the colour profile is missing from the jar");
            }
            return Cos.compress(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
