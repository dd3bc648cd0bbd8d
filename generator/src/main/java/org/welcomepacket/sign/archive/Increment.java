package org.welcomepacket.sign.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;
import org.welcomepacket.source.Bytes;

/**
 * An incremental update (ISO 32000-1, 7.5.6): objects appended to a file, listed the way the file lists its own, by a
 * table or by a stream.
 */
final class Increment {
    private final byte[] file;
    private final View view;
    private final Map<Integer, Body> bodies = new TreeMap<>();
    private final Map<String, PdfObject> ofCatalog = new LinkedHashMap<>();
    private int next;

    private record Body(int generation, Bytes content) {}

    private record Row(int offset, int generation) {}

    Increment(PdfFile file) {
        this.file = file.bytes();
        this.view = file.last();
        this.next = Math.max(1, view.trailer().number("Size").orElse(1));
    }

    /** The file before. */
    View view() {
        return view;
    }

    /** A new object. */
    Reference add(String body) {
        return put(new Reference(next++, 0), body.getBytes(ISO_8859_1));
    }

    /** A new stream, uncompressed. */
    Reference addStream(byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("<</Length " + content.length + ">>\nstream\n").getBytes(ISO_8859_1));
        body.writeBytes(content);
        body.writeBytes("\nendstream".getBytes(ISO_8859_1));
        return put(new Reference(next++, 0), body.toByteArray());
    }

    /** Writes a dictionary once more with entries changed or added. */
    void change(Reference dictionary, Map<String, PdfObject> changes) throws RefusedException {
        Map<String, PdfObject> entries =
                new LinkedHashMap<>(view.entries(dictionary).values());
        entries.putAll(changes);
        put(dictionary, ObjectText.of(entries).getBytes(ISO_8859_1));
    }

    /** The same for the catalog, as often as is needed. */
    void changeCatalog(Map<String, PdfObject> changes) {
        ofCatalog.putAll(changes);
    }

    private Reference put(Reference reference, byte[] content) {
        if (bodies.put(reference.number(), new Body(reference.generation(), Bytes.wrap(content))) != null) {
            throw new IllegalStateException("written twice: " + reference);
        }
        return reference;
    }

    /** The file with the update. */
    byte[] appended() throws RefusedException {
        if (!ofCatalog.isEmpty() && view.trailer().get("Root") instanceof Reference root) {
            change(root, ofCatalog);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + (1 << 16));
        out.writeBytes(file);
        if (file[file.length - 1] != '\n') {
            out.write('\n');
        }
        Map<Integer, Row> rows = new TreeMap<>();
        bodies.forEach((number, body) -> {
            rows.put(number, new Row(out.size(), body.generation()));
            out.writeBytes((number + " " + body.generation() + " obj\n").getBytes(ISO_8859_1));
            out.writeBytes(body.content().toArray());
            out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        });
        boolean byStream = view.trailer().get("Type").equals(new Name("XRef"));
        int start = out.size();
        out.writeBytes(byStream ? stream(rows, start) : table(rows));
        out.writeBytes(("startxref\n" + start + "\n%%EOF\n").getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private byte[] table(Map<Integer, Row> rows) {
        StringBuilder text = new StringBuilder("xref\n");
        rows.forEach((number, row) -> text.append(number)
                .append(" 1\n")
                .append(String.format(Locale.ROOT, "%010d %05d n \n", row.offset(), row.generation())));
        text.append("trailer\n").append(ObjectText.of(trailer(next))).append('\n');
        return text.toString().getBytes(ISO_8859_1);
    }

    /** Rows of one byte for the kind, four for the offset and two for the generation. */
    private byte[] stream(Map<Integer, Row> listed, int start) {
        int own = next;
        Map<Integer, Row> all = new TreeMap<>(listed);
        all.put(own, new Row(start, 0));
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        StringBuilder index = new StringBuilder();
        all.forEach((number, row) -> {
            index.append(number).append(" 1 ");
            rows.write(1);
            for (int shift = 24; shift >= 0; shift -= 8) {
                rows.write(row.offset() >> shift);
            }
            rows.write(row.generation() >> 8);
            rows.write(row.generation());
        });
        String known = ObjectText.of(trailer(own + 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = own + " 0 obj\n<</Type/XRef/W[1 4 2]/Index["
                + index.toString().strip() + "]/Length " + rows.size() + known.substring(2) + "\nstream\n";
        out.writeBytes(head.getBytes(ISO_8859_1));
        out.writeBytes(rows.toByteArray());
        out.writeBytes("\nendstream\nendobj\n".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private Map<String, PdfObject> trailer(int size) {
        Map<String, PdfObject> entries = new LinkedHashMap<>();
        Entries before = view.trailer();
        for (String key : List.of("Root", "Info")) {
            if (before.has(key)) {
                entries.put(key, before.get(key));
            }
        }
        entries.put("ID", identifier(before.get("ID")));
        entries.put("Size", new PdfObject.Numeral(size));
        entries.put("Prev", new PdfObject.Numeral(startOfLastSection()));
        return entries;
    }

    /** The first part stays, the second follows from what is appended to (ISO 32000-1, 14.4). */
    private PdfObject identifier(PdfObject before) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            Text now = new Text(new String(Arrays.copyOf(digest, 16), ISO_8859_1));
            boolean known =
                    before instanceof PdfObject.Items items && !items.values().isEmpty();
            PdfObject first = known ? ((PdfObject.Items) before).values().get(0) : now;
            return new PdfObject.Items(List.of(first, now));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }

    /** As the strict reader has found it: the number before the last end-of-file mark. */
    private int startOfLastSection() {
        String text = new String(file, ISO_8859_1);
        int number = text.lastIndexOf("startxref") + "startxref".length();
        return Integer.parseInt(
                text.substring(number, text.lastIndexOf("%%EOF")).strip());
    }
}
