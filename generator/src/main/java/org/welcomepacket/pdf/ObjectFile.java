package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * The objects of a file in the order they are written, and the table that finds them (ISO 32000-1, 7.5).
 *
 * <p>Small objects go into compressed object streams. Those that a later revision will replace or a signer must find
 * (catalog, pages, fields, the signature) stay in the open.
 */
final class ObjectFile {
    private static final int OBJECTS_PER_STREAM = 200;
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', -30, -29, -49, -45, '\n'};

    /** One for the whole file: making one costs as much as a page. */
    private final Deflater deflater = new Deflater();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    /** For each object: offset in the file, or the object stream's number shifted above its index, negated. */
    private long[] places = new long[1024];

    private int objects = 1;
    private final List<Integer> packedNumbers = new ArrayList<>();
    private final StringBuilder packedIndex = new StringBuilder();
    private final StringBuilder packedBodies = new StringBuilder();

    ObjectFile() {
        out.writeBytes(HEADER);
    }

    /** A number for an object that will be written. */
    int reserve() {
        return objects++;
    }

    /** Writes an object into the next object stream. */
    void packed(int number, CharSequence body) {
        packedIndex.append(number).append(' ').append(packedBodies.length()).append(' ');
        packedBodies.append(body).append('\n');
        packedNumbers.add(number);
        if (packedNumbers.size() == OBJECTS_PER_STREAM) {
            flush();
        }
    }

    /** The same with a number of its own, which is returned. */
    int packed(CharSequence body) {
        int number = reserve();
        packed(number, body);
        return number;
    }

    /** Writes an object in the open and returns where its body begins. */
    int open(int number, CharSequence body) {
        begin(number);
        int start = out.size();
        write(body);
        write("\nendobj\n");
        return start;
    }

    /** Writes a compressed stream with further entries in its dictionary. */
    void stream(int number, String entries, byte[] content) {
        deflated(number, entries, Flate.deflate(content, deflater));
    }

    /** Writes a stream whose content is compressed already. */
    void deflated(int number, String entries, byte[] content) {
        plainStream(number, entries + "/Filter/FlateDecode", content);
    }

    /** Writes a stream as it is. */
    void plainStream(int number, String entries, byte[] content) {
        begin(number);
        write("<<" + entries + "/Length " + content.length + ">>\nstream\n");
        out.writeBytes(content);
        write("\nendstream\nendobj\n");
    }

    /** Writes the cross-reference stream and returns the file. */
    byte[] finish(String trailerEntries) {
        flush();
        int number = reserve();
        int start = out.size();
        place(number, start);
        byte[] table = new byte[objects * 7];
        table[5] = (byte) 0xFF;
        table[6] = (byte) 0xFF;
        for (int i = 1; i < objects; i++) {
            row(table, i * 7, i < places.length ? places[i] : 0);
        }
        byte[] content = Flate.deflate(table, deflater);
        deflater.end();
        write(number + " 0 obj\n<</Type/XRef/Size " + objects + "/W[1 4 2]" + trailerEntries
                + "/Filter/FlateDecode/Length " + content.length + ">>\nstream\n");
        out.writeBytes(content);
        write("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void row(byte[] table, int at, long place) {
        if (place == 0) {
            throw new IllegalStateException("a reserved object was never written");
        }
        boolean packed = place < 0;
        long first = packed ? -place >> 16 : place;
        table[at] = (byte) (packed ? 2 : 1);
        for (int i = 0; i < 4; i++) {
            table[at + 1 + i] = (byte) (first >> (24 - 8 * i));
        }
        if (packed) {
            table[at + 5] = (byte) (-place >> 8);
            table[at + 6] = (byte) -place;
        }
    }

    private void flush() {
        if (packedNumbers.isEmpty()) {
            return;
        }
        int number = reserve();
        for (int i = 0; i < packedNumbers.size(); i++) {
            place(packedNumbers.get(i), -((long) number << 16 | i));
        }
        String entries = "/Type/ObjStm/N " + packedNumbers.size() + "/First " + packedIndex.length();
        byte[] content = packedIndex.append(packedBodies).toString().getBytes(ISO_8859_1);
        packedNumbers.clear();
        packedIndex.setLength(0);
        packedBodies.setLength(0);
        stream(number, entries, content);
    }

    private void begin(int number) {
        place(number, out.size());
        write(number + " 0 obj\n");
    }

    private void place(int number, long place) {
        if (number >= places.length) {
            places = Arrays.copyOf(places, Math.max(number + 1, places.length * 2));
        }
        if (places[number] != 0) {
            throw new IllegalStateException("object " + number + " is written twice");
        }
        places[number] = place;
    }

    private void write(CharSequence text) {
        out.writeBytes(text.toString().getBytes(ISO_8859_1));
    }
}
