package org.welcomepacket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Fills in a form as a viewer does that keeps signatures: by appending. */
public final class Filling {
    /** What PDFBox makes the new identifier of the file from; by itself it takes the time. */
    static final long ID = 1;

    private Filling() {}

    /** The file with those values; a check box takes any value but an empty one as ticked. */
    public static byte[] fill(byte[] file, Map<String, String> values) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            for (Map.Entry<String, String> value : values.entrySet()) {
                PDField field = form.getField(value.getKey());
                if (field instanceof PDCheckBox box) {
                    if (value.getValue().isEmpty()) {
                        box.unCheck();
                    } else {
                        box.check();
                    }
                } else {
                    field.setValue(value.getValue());
                }
            }
            document.setDocumentId(ID);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
