package org.welcomepacket.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.pdf.PdfOptions.Attachment;

/** Associated files (ISO 19005-3, 6.8 and annex E). */
final class AttachedFiles {
    private final ObjectFile file;
    private final Instant instant;
    private final Map<String, String> specifications = new LinkedHashMap<>();

    AttachedFiles(ObjectFile file, Instant instant) {
        this.file = file;
        this.instant = instant;
    }

    /** Writes the files and returns the catalog's entries. */
    String write(List<Attachment> attachments) {
        attachments.forEach(this::write);
        return "/AF[" + String.join(" ", new ArrayList<>(specifications.values())) + "]";
    }

    /** The name tree of the files. */
    int names() {
        return NameTree.write(file, specifications);
    }

    private void write(Attachment attachment) {
        byte[] content = attachment.content().toArray();
        int stream = file.reserve();
        String entries = "/Type/EmbeddedFile/Subtype" + Syntax.name(attachment.mediaType()) + "/Params<</Size "
                + content.length + "/ModDate" + Syntax.date(instant) + ">>";
        file.stream(stream, entries, content);
        String name = Syntax.text(attachment.name());
        String embedded = Syntax.reference(stream);
        int specification = file.packed("<</Type/Filespec/F" + name + "/UF" + name + "/Desc"
                + Syntax.text(attachment.description()) + "/AFRelationship"
                + Syntax.name(attachment.relationship().type()) + "/EF<</F " + embedded + "/UF " + embedded + ">>>>");
        if (specifications.put(attachment.name(), Syntax.reference(specification)) != null) {
            throw new IllegalArgumentException("two attached files are named " + attachment.name());
        }
    }
}
