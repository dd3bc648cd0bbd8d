package org.welcomepacket.sign.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.sign.verify.form.Form;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.FormReader;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.source.Bytes;

/**
 * A file with signatures, read strictly.
 *
 * @param file the file
 * @param form its fields as they are now
 */
record SignedFile(PdfFile file, Form form) {
    /** Reads a file that holds at least one signature. */
    static SignedFile read(byte[] bytes) throws UnsuitableFileException {
        try {
            PdfFile file = PdfFile.read(bytes);
            SignedFile read = new SignedFile(file, FormReader.read(file.last()));
            if (read.contents().isEmpty()) {
                throw new UnsuitableFileException("it carries no signature");
            }
            return read;
        } catch (RefusedException e) {
            throw new UnsuitableFileException(e.reason());
        }
    }

    /** The contents of all signatures and timestamps, with the zeros that fill them up. */
    List<Bytes> contents() throws RefusedException {
        List<Bytes> contents = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FormField.Kind.SIGNATURE) {
                PdfObject value = file.last().entries(field.reference()).get("V");
                file.last()
                        .string(file.last().entries(value).get("Contents"))
                        .ifPresent(each -> contents.add(Bytes.wrap(each.getBytes(ISO_8859_1))));
            }
        }
        return contents;
    }

    /** Puts an invisible field with a signature on the first page. */
    void addField(Increment increment, Reference signature) throws RefusedException {
        var view = file.last();
        Reference page = form.pages().get(0);
        String body = "<</Type/Annot/Subtype/Widget/FT/Sig/T(timestamp" + signature.number()
                + ")/F 132/Rect[0 0 0 0]/V " + ObjectText.of(signature) + "/P " + ObjectText.of(page) + ">>";
        Reference field = increment.add(body);
        increment.change(
                page, Map.of("Annots", with(view.items(view.entries(page).get("Annots")), field)));
        PdfObject known = view.catalog().get("AcroForm");
        Map<String, PdfObject> changes = new LinkedHashMap<>();
        changes.put("Fields", with(view.items(view.entries(known).get("Fields")), field));
        changes.put("SigFlags", new PdfObject.Numeral(3));
        if (known instanceof Reference reference) {
            increment.change(reference, changes);
        } else {
            Map<String, PdfObject> entries =
                    new LinkedHashMap<>(view.entries(known).values());
            entries.putAll(changes);
            increment.changeCatalog(Map.of("AcroForm", PdfObject.Entries.of(entries)));
        }
    }

    private static PdfObject with(List<PdfObject> items, Reference one) {
        List<PdfObject> more = new ArrayList<>(items);
        more.add(one);
        return new PdfObject.Items(more);
    }
}
