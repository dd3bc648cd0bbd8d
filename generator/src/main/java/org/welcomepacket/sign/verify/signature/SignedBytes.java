package org.welcomepacket.sign.verify.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.Revision;
import org.welcomepacket.sign.verify.syntax.View;
import org.welcomepacket.source.Bytes;

/**
 * What a signature covers: everything up to the end of the save it came with, but for the string that holds it
 * (ISO 32000-1, 12.8.1).
 *
 * @param gapStart the opening bracket of the string
 * @param gapEnd after its closing bracket
 * @param end after the last byte covered
 * @param contents the string, with the zeros that fill it up
 */
record SignedBytes(int gapStart, int gapEnd, int end, Bytes contents) {
    private static final int LONGEST = 1 << 20;

    /** Reads the byte range of a signature dictionary, and refuses any but the one that covers all. */
    static SignedBytes of(byte[] file, View view, Reference reference) throws RefusedException {
        Entries dictionary = view.entries(reference);
        List<Integer> range = range(dictionary);
        int gapStart = range.get(1);
        int gapEnd = range.get(2);
        long end = (long) gapEnd + range.get(3);
        OptionalInt start = view.start(reference);
        Revision revision = view.revision();
        boolean ordered = range.get(0) == 0 && gapStart > 0 && gapStart < gapEnd && end <= file.length;
        boolean enclosed = start.isPresent()
                && start.getAsInt() < gapStart
                && gapEnd < view.end(reference).getAsInt();
        if (!ordered || !enclosed || end < revision.mark() || end > revision.end()) {
            throw new RefusedException("a signature does not cover the whole of what was there");
        }
        if (!(dictionary.get("Contents") instanceof Text contents)
                || contents.bytes().length() > LONGEST
                || !isGap(file, gapStart, gapEnd, contents.bytes())) {
            throw new RefusedException("a signature leaves out other bytes than its own");
        }
        return new SignedBytes(
                gapStart, gapEnd, (int) end, Bytes.wrap(contents.bytes().getBytes(ISO_8859_1)));
    }

    private static List<Integer> range(Entries dictionary) throws RefusedException {
        List<Integer> range = new ArrayList<>();
        if (dictionary.get("ByteRange") instanceof Items items && items.values().size() == 4) {
            for (var item : items.values()) {
                double value = item instanceof Numeral numeral ? numeral.value() : -1;
                if (value < 0 || value != (int) value) {
                    break;
                }
                range.add((int) value);
            }
        }
        if (range.size() != 4) {
            throw new RefusedException("a signature does not say what it covers");
        }
        return range;
    }

    /** Whether the bytes left out are the string in hexadecimal digits, and nothing but it. */
    private static boolean isGap(byte[] file, int start, int end, String contents) {
        if (end - start != contents.length() * 2 + 2 || file[start] != '<' || file[end - 1] != '>') {
            return false;
        }
        for (int i = 0; i < contents.length(); i++) {
            int high = file[start + 1 + 2 * i];
            int low = file[start + 2 + 2 * i];
            boolean digits = HexFormat.isHexDigit(high) && HexFormat.isHexDigit(low);
            if (!digits || (HexFormat.fromHexDigit(high) << 4 | HexFormat.fromHexDigit(low)) != contents.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
