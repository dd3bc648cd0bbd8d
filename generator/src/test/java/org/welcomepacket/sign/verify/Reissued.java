package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.welcomepacket.sign.Certification;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.FormReader;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** The agreement as another writer would have put it down, certified again with the business's own key. */
final class Reissued {
    private static final Set<String> OF_FIELDS =
            Set.of("FT", "T", "TU", "V", "Ff", "DA", "Q", "MaxLen", "Lock", "Parent");
    private static final int SPACE = 2048;
    private static final int PACKED_AT_ONCE = 20;

    private final byte[] issued;
    private final View view;
    private final Map<Integer, String> open = new TreeMap<>();
    private final Map<Integer, String> packable = new TreeMap<>();
    private int next;

    private Reissued(byte[] issued) throws RefusedException {
        this.issued = issued;
        this.view = PdfFile.read(issued).last();
        this.next = view.trailer().number("Size").orElseThrow();
        Reference certification =
                (Reference) view.entries(view.catalog().get("Perms")).get("DocMDP");
        for (int number = 1; number < next; number++) {
            Reference reference = new Reference(number, 0);
            PdfObject object = view.object(reference);
            if (reference.equals(certification)) {
                open.put(number, emptied(view.entries(reference)));
            } else if (!(object instanceof Stream)) {
                packable.put(number, Written.of(object));
            } else if (!Set.of("XRef", "ObjStm")
                    .contains(view.entries(reference).name("Type").orElse(""))) {
                open.put(number, body(reference));
            }
        }
    }

    /** With a table instead of a stream. */
    static byte[] withTable(byte[] issued) {
        return attempt(() -> new Reissued(issued).table());
    }

    /** With a table, and with every place of a field in an object of its own. */
    static byte[] withTableAndPlacesApart(byte[] issued) {
        return attempt(() -> new Reissued(issued).apart().table());
    }

    /** With streams, most objects packed, and with every place of a field in an object of its own. */
    static byte[] withStreamsAndPlacesApart(byte[] issued) {
        return attempt(() -> new Reissued(issued).apart().streams());
    }

    /** With a table, and a page that refers to an object there is not. */
    static byte[] referringInVain(byte[] issued, int number) {
        return attempt(() -> {
            Reissued reissued = new Reissued(issued);
            Reference page = FormReader.read(reissued.view).pages().get(1);
            reissued.packable.computeIfPresent(
                    page.number(), (key, body) -> body.replaceFirst("^<<", "<</Thumb " + number + " 0 R "));
            return reissued.table();
        });
    }

    /** With other words in the attached packet.json, and a table. */
    static byte[] telling(byte[] issued, String words, String others) {
        return attempt(() -> {
            Reissued reissued = new Reissued(issued);
            View view = reissued.view;
            for (PdfObject item : view.items(view.catalog().get("AF"))) {
                Entries file = view.entries(view.entries(item).get("EF"));
                Reference reference = (Reference) file.get("F");
                String content = new String(view.content((Stream) view.resolve(reference)), ISO_8859_1);
                if (content.startsWith("{") && content.contains("\"clauses\"")) {
                    String told = Update.stream("/Type/EmbeddedFile", content.replace(words, others));
                    reissued.open.put(reference.number(), told);
                }
            }
            return reissued.table();
        });
    }

    private String body(Reference reference) throws RefusedException {
        String text = new String(
                issued,
                view.start(reference).orElseThrow(),
                view.end(reference).orElseThrow() - view.start(reference).orElseThrow(),
                ISO_8859_1);
        return text.substring(text.indexOf("obj") + 3, text.length() - "endobj".length())
                .strip();
    }

    private static String emptied(Entries certification) {
        Map<String, PdfObject> rest = new LinkedHashMap<>(certification.values());
        rest.keySet().removeAll(Set.of("ByteRange", "Contents"));
        String written = Written.of(rest);
        return written.substring(0, written.length() - 2) + "/ByteRange [" + " ".repeat(60) + "]/Contents <"
                + "0".repeat(2 * SPACE) + ">>>";
    }

    /** The place keeps the number, so that pages and structure find it; the field gets a new one. */
    private Reissued apart() throws RefusedException {
        for (FormField field : FormReader.read(view).fields()) {
            if (!field.isMerged()) {
                continue;
            }
            String old = " " + Written.of(field.reference());
            String fresh = " " + next + " 0 R";
            Map<String, PdfObject> ofField = new LinkedHashMap<>();
            Map<String, PdfObject> ofPlace = new LinkedHashMap<>();
            view.entries(field.reference())
                    .values()
                    .forEach((key, value) -> (OF_FIELDS.contains(key) ? ofField : ofPlace).put(key, value));
            ofField.put("Kids", new PdfObject.Items(List.of(field.reference())));
            ofPlace.put("Parent", new Reference(next, 0));
            List<Integer> above = new ArrayList<>();
            above.add(((Reference) view.catalog().get("AcroForm")).number());
            FormReader.read(view).groups().forEach(group -> above.add(group.number()));
            for (int number : above) {
                packable.computeIfPresent(
                        number,
                        (key, body) -> body.replace("[" + old.strip(), "[" + fresh.strip())
                                .replace(old + " ", fresh + " ")
                                .replace(old + "]", fresh + "]"));
            }
            packable.put(field.reference().number(), Written.of(ofPlace));
            packable.put(next++, Written.of(ofField));
        }
        return this;
    }

    private byte[] table() {
        Map<Integer, String> all = new TreeMap<>(open);
        all.putAll(packable);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> offsets = write(out, all);
        int start = out.size();
        StringBuilder tail = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach(
                (number, offset) -> tail.append(String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", number, offset)));
        tail.append("trailer\n<<")
                .append(trailer(next))
                .append(">>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        out.writeBytes(tail.toString().getBytes(ISO_8859_1));
        return certified(out.toByteArray());
    }

    private byte[] streams() {
        Map<Integer, String> all = new TreeMap<>(open);
        Map<Integer, int[]> packed = new TreeMap<>();
        List<Integer> numbers = new ArrayList<>(packable.keySet());
        for (int i = 0; i < numbers.size(); i += PACKED_AT_ONCE) {
            List<Integer> some = numbers.subList(i, Math.min(i + PACKED_AT_ONCE, numbers.size()));
            StringBuilder head = new StringBuilder();
            StringBuilder content = new StringBuilder();
            for (int j = 0; j < some.size(); j++) {
                head.append(some.get(j)).append(' ').append(content.length()).append(' ');
                content.append(packable.get(some.get(j))).append('\n');
                packed.put(some.get(j), new int[] {next, j});
            }
            String entries = "/Type/ObjStm/N " + some.size() + "/First " + head.length();
            all.put(next++, Update.stream(entries, head.toString() + content));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<Integer, Integer> offsets = write(out, all);
        int own = next;
        offsets.put(own, out.size());
        StringBuilder rows = new StringBuilder("\0\0\0\0\0\0");
        StringBuilder index = new StringBuilder("0 1 ");
        for (int number = 1; number <= own; number++) {
            int[] place = packed.get(number);
            if (place != null || offsets.containsKey(number)) {
                index.append(number).append(" 1 ");
                int first = place != null ? place[0] : offsets.getOrDefault(number, 0);
                rows.append(place != null ? '\2' : '\1')
                        .append((char) (first >> 24 & 0xFF))
                        .append((char) (first >> 16 & 0xFF))
                        .append((char) (first >> 8 & 0xFF))
                        .append((char) (first & 0xFF))
                        .append((char) (place != null ? place[1] : 0));
            }
        }
        String entries = "/Type/XRef/W[1 4 1]/Index[" + index + "]" + trailer(own + 1);
        String tail = own + " 0 obj\n" + Update.stream(entries, rows.toString()) + "\nendobj\nstartxref\n" + out.size()
                + "\n%%EOF\n";
        out.writeBytes(tail.getBytes(ISO_8859_1));
        return certified(out.toByteArray());
    }

    private String trailer(int size) {
        return "/Size " + size + "/Root " + Written.of(view.trailer().get("Root")) + "/Info "
                + Written.of(view.trailer().get("Info")) + "/ID "
                + Written.of(view.trailer().get("ID"));
    }

    private static Map<Integer, Integer> write(ByteArrayOutputStream out, Map<Integer, String> objects) {
        Map<Integer, Integer> offsets = new TreeMap<>();
        out.writeBytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(ISO_8859_1));
        objects.forEach((number, body) -> {
            offsets.put(number, out.size());
            out.writeBytes((number + " 0 obj\n" + body + "\nendobj\n").getBytes(ISO_8859_1));
        });
        return offsets;
    }

    private static byte[] certified(byte[] file) {
        return Certification.certify(file, SignaturePlace.first(file), IssuedAgreement.SIGNER);
    }

    private interface Attempt {
        byte[] get() throws RefusedException;
    }

    private static byte[] attempt(Attempt attempt) {
        try {
            return attempt.get();
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }
}
