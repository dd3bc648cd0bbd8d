package org.welcomepacket.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.source.Bytes;

/**
 * A document that is made and written once. PDFBox would note in every object which document it was read from, and pack
 * the streams it makes itself more slowly than ours.
 */
final class FreshDocument extends COSDocument {
    private final COSDictionary trailer = Cos.dictionary();

    @Override
    public COSDictionary getTrailer() {
        return trailer;
    }

    @Override
    public COSStream createCOSStream() {
        return Cos.stream(Bytes.wrap(new byte[0]));
    }
}
