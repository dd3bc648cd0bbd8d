package org.welcomepacket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.pdf.PdfFile.Placeholder;
import org.welcomepacket.source.Bytes;

/**
 * Writes a document with its objects in compressed streams, all but the signature, which goes first and in the open
 * (the signed range must leave out its value), and notes where its open places are while it writes them.
 */
final class SignableWriter extends COSWriter {
    private final ByteArrayOutputStream out;
    private final @Nullable SignatureDictionary signature;
    private int byteRangeStart;
    private int byteRangeEnd;
    private int contentsStart;
    private int contentsEnd;

    private SignableWriter(ByteArrayOutputStream out, @Nullable SignatureDictionary signature) {
        super(out, CompressParameters.DEFAULT_COMPRESSION);
        this.out = out;
        this.signature = signature;
    }

    /** Writes a document whose trailer has its identifier; only references lead to the signature. */
    static PdfFile write(PDDocument document, Optional<SignatureDictionary> signature) throws IOException {
        SignableWriter writer = new SignableWriter(new ByteArrayOutputStream(1 << 18), signature.orElse(null));
        signature.ifPresent(first ->
                document.getDocument().setHighestXRefObjectNumber(first.key().getNumber()));
        document.getDocument().setIsXRefStream(true);
        writer.write(document);
        return new PdfFile(
                Bytes.wrap(writer.out.toByteArray()),
                signature.map(written -> new Placeholder(
                        writer.byteRangeStart, writer.byteRangeEnd, writer.contentsStart, writer.contentsEnd)));
    }

    @Override
    protected void doWriteHeader(COSDocument document) throws IOException {
        super.doWriteHeader(document);
        if (signature != null) {
            doWriteObject(signature.key(), signature.dictionary());
        }
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        int start = position();
        super.visitFromArray(array);
        if (signature != null && array == signature.byteRange()) {
            byteRangeStart = start;
            // A line ends after every array.
            byteRangeEnd = position() - 1;
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // another string may hold the same bytes
    public void visitFromString(COSString string) throws IOException {
        int start = position();
        super.visitFromString(string);
        if (signature != null && string == signature.contents()) {
            contentsStart = start;
            contentsEnd = position();
        }
    }

    private int position() {
        return Math.toIntExact(getStandardOutput().getPos());
    }
}
