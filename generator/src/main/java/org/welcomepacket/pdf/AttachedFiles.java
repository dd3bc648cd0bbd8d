package org.welcomepacket.pdf;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.pdf.PdfOptions.Attachment;

/** Associated files (ISO 19005-3, 6.8 and annex E). */
final class AttachedFiles {
    private final Map<String, COSDictionary> specifications = new LinkedHashMap<>();

    AttachedFiles(List<Attachment> attachments, Instant instant) {
        Map<String, String> names =
                FlatNames.of(attachments.stream().map(Attachment::path).toList());
        for (Attachment attachment : attachments) {
            String name = names.getOrDefault(attachment.path(), "");
            specifications.put(name, specification(name, attachment, embedded(attachment, instant)));
        }
    }

    /** All of them, in order. */
    COSArray list() {
        return Cos.array(specifications.values());
    }

    /** The name tree of the files. */
    COSDictionary names() {
        return NameTree.of(specifications);
    }

    private static COSStream embedded(Attachment attachment, Instant instant) {
        COSStream stream = Cos.deflated(attachment.content());
        COSDictionary parameters = Cos.dictionary(COSName.MOD_DATE, Cos.date(instant));
        parameters.setInt(COSName.SIZE, attachment.content().size());
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        stream.setName(COSName.SUBTYPE, attachment.mediaType());
        stream.setItem(COSName.PARAMS, parameters);
        return stream;
    }

    private static COSDictionary specification(String name, Attachment attachment, COSStream embedded) {
        COSDictionary files = Cos.dictionary(COSName.F, embedded);
        files.setItem(COSName.UF, embedded);
        COSDictionary specification = Cos.object(COSName.FILESPEC);
        specification.setItem(COSName.F, Cos.text(name));
        specification.setItem(COSName.UF, Cos.text(name));
        specification.setItem(COSName.DESC, Cos.text(attachment.description()));
        specification.setName(COSName.AF_RELATIONSHIP, attachment.relationship().type());
        specification.setItem(COSName.EF, files);
        return specification;
    }
}
