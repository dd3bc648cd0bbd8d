package org.welcomepacket.pdf;

import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.source.Bytes;

/** A stream whose content is what is written, handed to PDFBox without a copy. */
final class FinishedStream extends COSStream {
    private final Bytes content;

    FinishedStream(Bytes content) {
        this.content = content;
        setInt(COSName.LENGTH, content.size());
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
