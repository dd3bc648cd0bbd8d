package org.welcomepacket.pdf;

import java.util.zip.DataFormatException;

/** A JPEG picture, stored as it is (ISO/IEC 10918-1). */
final class Jpeg {
    private Jpeg() {}

    static Pictures.Samples read(byte[] file) throws DataFormatException {
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

    private static Pictures.Samples frame(byte[] file, int at) throws DataFormatException {
        int components = file[at + 9];
        if (components != 1 && components != 3) {
            throw new DataFormatException("the picture is in CMYK colours, which an archived file cannot hold");
        }
        if ((file[at + 1] & 0xFF) > 0xC2 || file[at + 4] != 8) {
            throw new DataFormatException("the picture is a kind of JPEG that few programs can show");
        }
        String entries = "/Width " + unsigned(file, at + 7) + "/Height " + unsigned(file, at + 5)
                + "/BitsPerComponent 8/ColorSpace/" + (components == 1 ? "DeviceGray" : "DeviceRGB")
                + "/Filter/DCTDecode";
        return Pictures.Samples.opaque(entries, file);
    }

    private static int unsigned(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }
}
