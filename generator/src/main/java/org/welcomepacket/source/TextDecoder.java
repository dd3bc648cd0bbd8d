package org.welcomepacket.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Turns bytes into text: UTF-8 with or without a byte order mark, and only characters that can be printed. */
final class TextDecoder {
    private static final String HINT = "save the file as UTF-8 (in most editors: Save As, Encoding)";

    private TextDecoder() {}

    static Outcome<SourceFile> decode(String path, Bytes bytes) {
        if (isUtf16(bytes)) {
            return failed(new SourceFile(path, ""), 0, "this file is in UTF-16, not in UTF-8", HINT);
        }
        byte[] array = bytes.toArray();
        int from = array.length >= 3 && array[0] == (byte) 0xEF && array[1] == (byte) 0xBB && array[2] == (byte) 0xBF
                ? 3
                : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(array, from, array.length - from);
        CharBuffer out = CharBuffer.allocate(array.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        int bad = out.position();
        if (result.isError()) {
            int value = array[in.position()] & 0xFF;
            SourceFile shown =
                    new SourceFile(path, new String(array, from, array.length - from, StandardCharsets.UTF_8));
            return failed(shown, bad, "this is not UTF-8 text: byte " + hex(value, 2) + " cannot stand here", HINT);
        }
        SourceFile file = new SourceFile(path, out.flip().toString());
        int odd = Characters.firstOdd(file.text());
        return odd < 0 ? Outcome.of(file, List.of()) : notPlain(file, odd);
    }

    private static Outcome<SourceFile> notPlain(SourceFile file, int odd) {
        return Outcome.failed(List.of(new Diagnostic(
                Code.INVALID_CHARACTER,
                file.span(odd, odd + 1),
                "this is not plain text: it holds " + Characters.describe(file.text(), odd),
                Characters.mend(file.text(), odd))));
    }

    private static Outcome<SourceFile> failed(SourceFile file, int offset, String message, String hint) {
        return Outcome.failed(List.of(new Diagnostic(Code.NOT_UTF8, file.span(offset, offset + 1), message, hint)));
    }

    /** A UTF-16 byte order mark, or Latin text with every second byte zero. */
    private static boolean isUtf16(Bytes bytes) {
        if (bytes.size() < 2) {
            return false;
        }
        int first = bytes.at(0) & 0xFF;
        int second = bytes.at(1) & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        boolean alternating = bytes.size() >= 4
                && (first == 0) == (bytes.at(2) == 0)
                && (second == 0) == (bytes.at(3) == 0)
                && (first == 0) != (second == 0);
        return marked || alternating;
    }

    private static String hex(int value, int digits) {
        String hex = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }
}
