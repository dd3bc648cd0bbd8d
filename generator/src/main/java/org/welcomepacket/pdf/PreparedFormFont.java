package org.welcomepacket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.source.Bytes;

/**
 * The form font of our own face, which the build makes: to cut it takes much of the time for a first document. {@link
 * FormFont} makes it here as it does elsewhere, so that a file has the same bytes without it.
 */
public final class PreparedFormFont {
    private static final String RESOURCE = "form-font.bin";
    private static final Bytes NONE = Bytes.wrap(new byte[0]);

    private PreparedFormFont() {}

    /** Writes it to the file that is the one argument. */
    public static void main(String[] args) throws IOException {
        Face face = Fonts.standard().entries();
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, written(face, FormFont.of(face, FontFile.open(face.file()), false)));
    }

    /** The font for a face; empty when it was prepared for another, or not at all. */
    static Optional<FontSubset> of(Face face) {
        try (InputStream in = PreparedFormFont.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : read(face, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(Face face, FontSubset font) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(sum(face));
        out.writeUTF(font.name());
        measures(font.measures(), out);
        out.writeInt(font.widths().size());
        for (Map.Entry<Integer, Integer> width : font.widths().entrySet()) {
            out.writeInt(width.getKey());
            out.writeInt(width.getValue());
        }
        out.writeInt(font.programSize());
        bytes(font.program(), out);
        bytes(font.unicode(), out);
        return bytes.toByteArray();
    }

    static Optional<FontSubset> read(Face face, InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readLong() != sum(face)) {
            return Optional.empty();
        }
        String name = in.readUTF();
        FontMeasures measures = measures(in);
        SortedMap<Integer, Integer> widths = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            widths.put(in.readInt(), in.readInt());
        }
        int size = in.readInt();
        return Optional.of(new FontSubset(name, measures, widths, bytes(in), size, bytes(in), NONE, Optional.empty()));
    }

    /** Tells a face from every other; one that its author made to have the same sum spoils only his own files. */
    private static long sum(Face face) {
        CRC32 sum = new CRC32();
        sum.update(face.file().buffer());
        return ((long) face.file().size() << Integer.SIZE) | sum.getValue();
    }

    private static void measures(FontMeasures measures, DataOutputStream out) throws IOException {
        out.writeInt(measures.flags());
        for (int side : measures.box()) {
            out.writeInt(side);
        }
        out.writeDouble(measures.italicAngle());
        out.writeInt(measures.ascent());
        out.writeInt(measures.descent());
        out.writeInt(measures.capHeight());
        out.writeInt(measures.stem());
    }

    private static FontMeasures measures(DataInputStream in) throws IOException {
        int flags = in.readInt();
        List<Integer> box = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            box.add(in.readInt());
        }
        return new FontMeasures(
                flags, List.copyOf(box), in.readDouble(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }

    private static void bytes(Bytes bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.size());
        bytes.stream().transferTo(out);
    }

    private static Bytes bytes(DataInputStream in) throws IOException {
        return Bytes.wrap(in.readNBytes(in.readInt()));
    }
}
