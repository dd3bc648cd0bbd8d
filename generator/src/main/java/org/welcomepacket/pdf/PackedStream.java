package org.welcomepacket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.source.Bytes;

/** A stream that PDFBox writes into, for objects and cross-references; compressed when it is closed. */
final class PackedStream extends COSStream {
    private Bytes content = Bytes.wrap(new byte[0]);

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
