package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.welcomepacket.sign.verify.signature.CarriedCertificates;

/**
 * Traces in a file that is not written as it must be, or not certified: was it an agreement once, is it a scan, is it
 * anything at all? Nothing found here ever speaks for a file.
 */
final class Traces {
    private static final int HEADER_WITHIN = 1024;
    private static final int MOST_INFLATED = 24 << 20;
    private static final int MOST_STREAMS = 20_000;
    private static final int MOST_SIGNATURES = 50;
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] HEADER = ascii("%PDF-");
    private static final byte[] SIGNATURE = ascii("<3082");
    private static final byte[] PACKET = ascii("packet.json)");
    private static final byte[] FIELD = ascii("business.signature)");
    private static final byte[] PAGE = ascii("Page");
    private static final byte[] IMAGE = ascii("Image");
    private static final byte[] FONT = ascii("Font");
    private static final byte[] ENCRYPT = ascii("Encrypt");

    private final byte[] file;
    private final Set<String> fingerprints;
    private boolean agreement;
    private boolean picture;
    private boolean letters;
    private boolean page;
    private boolean encrypted;
    private int inflated;

    Traces(byte[] file, Set<String> fingerprints) {
        this.file = file;
        this.fingerprints = fingerprints;
    }

    /** The verdict on a file that was refused. */
    Verification verdict(String refusal) {
        if (isPicture()) {
            return Verification.only(
                    Verdict.SCANNED, "it is a picture; a scan or a photo proves nothing by cryptography");
        }
        if (find(HEADER, file, 0, Math.min(file.length, HEADER_WITHIN)) < 0) {
            return Verification.only(Verdict.UNREADABLE, "it is no PDF");
        }
        look();
        if (encrypted && !agreement) {
            return Verification.only(Verdict.UNREADABLE, "it is protected with a password");
        }
        if (agreement) {
            return Verification.only(
                    Verdict.ALTERED,
                    "it looks like an agreement, but cannot be shown to be as you issued it: " + refusal);
        }
        if (!page) {
            return Verification.only(Verdict.UNREADABLE, "it is damaged: " + refusal);
        }
        return picture && !letters
                ? Verification.only(
                        Verdict.SCANNED, "its pages are pictures; a scan or a photo proves nothing by cryptography")
                : Verification.only(Verdict.FOREIGN, "it is not certified with your key: " + refusal);
    }

    private boolean isPicture() {
        return startsWith(0x89, 'P', 'N', 'G')
                || startsWith(0xFF, 0xD8, 0xFF)
                || startsWith('I', 'I', '*', 0)
                || startsWith('M', 'M', 0, '*');
    }

    private boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks into the file and into all that is compressed in it. */
    private void look() {
        look(file, file.length);
        int at = find(STREAM, file, 0, file.length);
        byte[] content = new byte[1 << 20];
        for (int i = 0; i < MOST_STREAMS && at >= 0 && inflated < MOST_INFLATED; i++) {
            int start = at + STREAM.length;
            while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
                start++;
            }
            look(content, inflate(start, content));
            at = find(STREAM, file, start, file.length);
        }
    }

    /** The beginning of a compressed stream, where dictionaries and the description of an agreement stand. */
    private int inflate(int start, byte[] content) {
        boolean deflated = start + 2 < file.length && (file[start] & 0x0F) == 8 && (file[start] & 0xF0) <= 0x70;
        if (!deflated) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            int length = 0;
            int count = 1;
            while (count > 0 && length < content.length) {
                count = inflater.inflate(content, length, content.length - length);
                length += count;
            }
            inflated += length;
            return length;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private void look(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            switch (bytes[i]) {
                case '/' -> name(bytes, i + 1, length);
                case '(' -> agreement |= isAt(PACKET, bytes, i + 1, length) || isAt(FIELD, bytes, i + 1, length);
                default -> {}
            }
        }
        for (String fingerprint : certificates(bytes, length)) {
            agreement |= fingerprints.contains(fingerprint);
        }
    }

    private void name(byte[] bytes, int at, int length) {
        page |= isAt(PAGE, bytes, at, length);
        picture |= isAt(IMAGE, bytes, at, length);
        letters |= isAt(FONT, bytes, at, length);
        encrypted |= isAt(ENCRYPT, bytes, at, length);
    }

    /** Fingerprints of certificates in signatures that are written in hexadecimal digits. */
    private static List<String> certificates(byte[] bytes, int length) {
        List<String> found = new ArrayList<>();
        int at = find(SIGNATURE, bytes, 0, length);
        for (int tries = 0; at >= 0 && tries < MOST_SIGNATURES; tries++) {
            found.addAll(CarriedCertificates.fingerprints(bytes, at + 1, length));
            at = find(SIGNATURE, bytes, at + 1, length);
        }
        return found;
    }

    private static int find(byte[] what, byte[] in, int from, int to) {
        for (int i = from; i <= to - what.length; i++) {
            if (isAt(what, in, i, to)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] what, byte[] in, int at, int to) {
        for (int i = 0; i < what.length; i++) {
            if (at + i >= to || in[at + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
