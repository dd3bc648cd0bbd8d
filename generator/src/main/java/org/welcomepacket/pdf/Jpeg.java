package org.welcomepacket.pdf;

import java.util.zip.DataFormatException;
import org.apache.pdfbox.cos.COSName;
import org.welcomepacket.pdf.StoredPicture.Colours;
import org.welcomepacket.source.Bytes;

/**
 * A JPEG picture, stored as it is (ISO/IEC 10918-1). PDFBox would start the JDK's pictures and their files on disk only
 * to learn its size, and take colours that an archived file cannot hold.
 */
final class Jpeg {
    private Jpeg() {}

    static StoredPicture read(byte[] file) throws DataFormatException {
        if (file.length < 4 || unsigned(file, 0) != 0xFFD8) {
            throw new DataFormatException("the picture is neither PNG nor JPEG");
        }
        int at = 2;
        while (true) {
            int marker = unsigned(file, at);
            if (marker >> 8 != 0xFF || marker == 0xFFDA || marker == 0xFFD9) {
                throw new DataFormatException("the picture is damaged");
            }
            if (isFrame(marker & 0xFF)) {
                return frame(file, at);
            }
            at += marker == 0xFFFF ? 1 : 2 + unsigned(file, at + 2);
        }
    }

    /** A frame's header: C4, C8 and CC are other segments. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static StoredPicture frame(byte[] file, int at) throws DataFormatException {
        int components = file[at + 9];
        if (components != 1 && components != 3) {
            throw new DataFormatException("the picture is in CMYK colours, which an archived file cannot hold");
        }
        if ((file[at + 1] & 0xFF) > 0xC2 || file[at + 4] != 8) {
            throw new DataFormatException("the picture is a kind of JPEG that few programs can show");
        }
        Colours colours = components == 1 ? Colours.GREY : Colours.RGB;
        int width = unsigned(file, at + 7);
        int height = unsigned(file, at + 5);
        return StoredPicture.asItIs(width, height, 8, colours, COSName.DCT_DECODE, 0, Bytes.wrap(file));
    }

    private static int unsigned(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }
}
