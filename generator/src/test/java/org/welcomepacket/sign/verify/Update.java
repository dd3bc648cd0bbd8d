package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.welcomepacket.sign.verify.form.Form;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.FormReader;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** An incremental update appended to a file: what a viewer writes, or a forger. */
final class Update {
    private static final Pattern OBJECT_STREAM =
            Pattern.compile("\\n(\\d+) 0 obj\\s*<<(?:(?!endobj|stream).)*?/Type\\s*/ObjStm", Pattern.DOTALL);

    private static final Set<String> OF_PLACES = Set.of("AP", "AS", "MK", "F", "Rect");

    private final byte[] file;
    private final View view;
    private final Map<Integer, String> objects = new TreeMap<>();
    private final Map<String, String> trailer = new LinkedHashMap<>();
    private final Map<Integer, String> entries = new TreeMap<>();
    private String between = "";
    private String after = "";
    private int generation;
    private int next;

    private Update(byte[] file) {
        this.file = file;
        try {
            this.view = PdfFile.read(file).last();
        } catch (RefusedException e) {
            throw new IllegalArgumentException(e);
        }
        this.next = view.trailer().number("Size").orElseThrow() + 1;
        trailer.put("Root", Written.of(view.trailer().get("Root")));
        trailer.put("Info", Written.of(view.trailer().get("Info")));
        trailer.put("Prev", String.valueOf(startOfLastSection(file)));
    }

    static Update of(byte[] file) {
        return new Update(file);
    }

    /** The file before this update. */
    View view() {
        return view;
    }

    static int startOfLastSection(byte[] file) {
        String text = new String(file, ISO_8859_1);
        int at = text.lastIndexOf("startxref") + "startxref".length();
        return Integer.parseInt(text.substring(at, text.lastIndexOf("%%EOF")).strip());
    }

    Form form() {
        return attempt(() -> FormReader.read(view));
    }

    FormField field(String name) {
        return form().field(name).orElseThrow();
    }

    Entries entries(PdfObject value) {
        return attempt(() -> view.entries(value));
    }

    List<PdfObject> items(PdfObject value) {
        return attempt(() -> view.items(value));
    }

    Entries catalog() {
        return attempt(view::catalog);
    }

    Reference root() {
        return (Reference) view.trailer().get("Root");
    }

    Reference formReference() {
        return (Reference) catalog().get("AcroForm");
    }

    Reference page(int index) {
        return form().pages().get(index);
    }

    /** The number of an object stream in the file. */
    OptionalInt objectStream() {
        Matcher matcher = OBJECT_STREAM.matcher(new String(file, ISO_8859_1));
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /** Writes an object anew. */
    Update object(int number, String body) {
        objects.put(number, body);
        return this;
    }

    /** Writes a dictionary anew with entries changed; one of null is taken away. */
    Update with(Reference reference, Map<String, String> changes) {
        String known = objects.get(reference.number());
        Map<String, String> values = new LinkedHashMap<>();
        entries(reference).values().forEach((key, value) -> values.put(key, Written.of(value)));
        values.putAll(new TreeMap<>(changes));
        StringBuilder body = new StringBuilder("<<");
        values.forEach((key, value) ->
                body.append('/').append(key).append(' ').append(value).append(' '));
        if (known != null) {
            throw new IllegalStateException("changed twice: " + reference);
        }
        return object(reference.number(), body.append(">>").toString());
    }

    /** Changes a field and its first place, each entry where it belongs. */
    Update change(String name, Map<String, String> changes) {
        FormField field = field(name);
        if (field.isMerged()) {
            return with(field.reference(), changes);
        }
        Map<String, String> ofPlace = new LinkedHashMap<>(changes);
        ofPlace.keySet().retainAll(OF_PLACES);
        Map<String, String> ofField = new LinkedHashMap<>(changes);
        ofField.keySet().removeAll(OF_PLACES);
        if (!ofField.isEmpty()) {
            with(field.reference(), ofField);
        }
        return ofPlace.isEmpty() ? this : with(field.widgets().get(0), ofPlace);
    }

    /** A new object; returns its number. */
    int add(String body) {
        objects.put(next, body);
        return next++;
    }

    /** A new stream; returns its number. */
    int addStream(String entries, String content) {
        return add(stream(entries, content));
    }

    static String stream(String entries, String content) {
        return "<<" + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    /** An entry of the table as it stands, without an object. */
    Update entry(int number, String row) {
        entries.put(number, row);
        return this;
    }

    Update free(int number) {
        return entry(number, "0000000000 00001 f \n");
    }

    Update trailer(String key, String value) {
        trailer.put(key, value);
        return this;
    }

    /** Writes the objects under another generation than 0. */
    Update underGeneration(int number) {
        generation = number;
        return this;
    }

    /** Bytes between objects that nothing lists. */
    Update between(String bytes) {
        between = bytes;
        return this;
    }

    /** Bytes after the end. */
    Update after(String bytes) {
        after = bytes;
        return this;
    }

    /** The file with this update, found by a table. */
    byte[] table() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        Map<Integer, String> rows = new TreeMap<>(entries);
        write(
                out,
                (number, offset) ->
                        rows.put(number, String.format(Locale.ROOT, "%010d %05d n \n", offset, generation)));
        int start = out.size();
        StringBuilder tail = new StringBuilder("xref\n");
        rows.forEach((number, row) -> tail.append(number).append(" 1\n").append(row));
        tail.append("trailer\n<<");
        trailer.putIfAbsent("Size", String.valueOf(next));
        trailer.forEach((key, value) -> tail.append('/').append(key).append(' ').append(value));
        tail.append(">>\nstartxref\n").append(start).append("\n%%EOF\n").append(after);
        out.writeBytes(tail.toString().getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    /** The same, found by a stream, as files with object streams have it. */
    byte[] stream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        Map<Integer, byte[]> rows = new TreeMap<>();
        entries.forEach((number, row) ->
                rows.put(number, row(row.contains("n") ? 1 : 0, Integer.parseInt(row.substring(0, 10)))));
        write(out, (number, offset) -> {
            rows.put(number, row(1, offset));
            rows.get(number)[5] = (byte) generation;
        });
        int start = out.size();
        int own = next;
        rows.put(own, row(1, start));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        StringBuilder index = new StringBuilder();
        rows.forEach((number, row) -> {
            index.append(number).append(" 1 ");
            content.writeBytes(row);
        });
        StringBuilder head = new StringBuilder();
        head.append(own)
                .append(" 0 obj\n<</Type/XRef/W[1 4 1]/Index[")
                .append(index)
                .append(']');
        trailer.putIfAbsent("Size", String.valueOf(own + 1));
        trailer.forEach((key, value) -> head.append('/').append(key).append(' ').append(value));
        head.append("/Length ").append(content.size()).append(">>\nstream\n");
        out.writeBytes(head.toString().getBytes(ISO_8859_1));
        out.writeBytes(content.toByteArray());
        String tail = "\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n" + after;
        out.writeBytes(tail.getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] row(int kind, int offset) {
        byte[] row = new byte[6];
        row[0] = (byte) kind;
        IntStream.range(0, 4).forEach(i -> row[1 + i] = (byte) (offset >> (24 - 8 * i)));
        return row;
    }

    private interface Listing {
        void add(int number, int offset);
    }

    private void write(ByteArrayOutputStream out, Listing listing) {
        objects.forEach((number, body) -> {
            listing.add(number, out.size());
            out.writeBytes((number + " " + generation + " obj\n" + body + "\nendobj\n").getBytes(ISO_8859_1));
        });
        out.writeBytes(between.getBytes(ISO_8859_1));
    }

    private interface Attempt<T> {
        T get() throws RefusedException;
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.get();
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes bytes of a file as text. */
    static byte[] edit(byte[] file, UnaryOperator<String> change) {
        return change.apply(new String(file, ISO_8859_1)).getBytes(ISO_8859_1);
    }
}
