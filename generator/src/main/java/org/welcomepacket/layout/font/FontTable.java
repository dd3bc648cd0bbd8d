package org.welcomepacket.layout.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A window on the bytes of a font, read with big-endian numbers. Reading outside the file throws {@link
 * IndexOutOfBoundsException}, which {@link TrueType} turns into a finding about the font.
 *
 * @param bytes the whole file, never written to
 * @param start where the window begins
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of the package
record FontTable(byte[] bytes, int start) {
    int u8(int at) {
        return bytes[start + at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int i16(int at) {
        return (short) u16(at);
    }

    int i32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    /** The four letters of a tag. */
    String tag(int at) {
        return new String(bytes, start + at, 4, ISO_8859_1);
    }

    /** The window that begins a number of bytes further on. */
    FontTable at(int offset) {
        if (offset < 0 || start + offset > bytes.length) {
            throw new IndexOutOfBoundsException("offset " + offset + " outside the font");
        }
        return new FontTable(bytes, start + offset);
    }

    /** The window whose 16-bit offset from this one's start stands at a place. */
    FontTable follow(int at) {
        return at(u16(at));
    }
}
