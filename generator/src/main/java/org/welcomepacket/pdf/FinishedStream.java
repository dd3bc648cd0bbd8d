package org.welcomepacket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.source.Bytes;

/**
 * A stream whose content is what is written, handed to PDFBox without a copy. What PDFBox itself writes into one, objects
 * and cross-references, is compressed when it closes it.
 */
final class FinishedStream extends COSStream {
    private Bytes content;

    FinishedStream(Bytes content) {
        this.content = content;
        setInt(COSName.LENGTH, content.size());
    }

    @Override
    public OutputStream createOutputStream(COSBase filters) {
        if (!COSName.FLATE_DECODE.equals(filters)) {
            throw new IllegalArgumentException("only what is to be compressed: " + filters);
        }
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                content = Deflated.of(buf, count);
                setItem(COSName.FILTER, filters);
                setInt(COSName.LENGTH, content.size());
            }
        };
    }

    @Override
    public InputStream createRawInputStream() {
        return content.stream();
    }

    @Override
    public boolean hasData() {
        return true;
    }
}
