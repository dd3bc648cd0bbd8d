package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.read.markdown.MarkdownReader;
import org.welcomepacket.read.markdown.RawDocument;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;

/**
 * The Markdown files of one check as trees. A file whose name and bytes are those of the check before is not read again.
 * For one thread; those of the check before are only looked at.
 */
public final class Documents {
    private final Map<String, Read> before;
    private final Map<String, Read> now = new HashMap<>();

    private Documents(Map<String, Read> before) {
        this.before = before;
    }

    /** For the first check. */
    public static Documents none() {
        return new Documents(Map.of());
    }

    /** For the check after this one. */
    public Documents next() {
        return new Documents(now);
    }

    /** A file of the folder. */
    Read read(ContentFolder content, String path) {
        Bytes bytes = content.bytes(path).orElseThrow(() -> new IllegalArgumentException("no file " + path));
        Read last = before.get(content.display(path));
        Read read = last != null && last.bytes.equals(bytes) ? last : read(bytes, content.text(path));
        now.put(content.display(path), read);
        return read;
    }

    private static Read read(Bytes bytes, Outcome<SourceFile> decoded) {
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
        Optional<RawDocument> document = decoded.value().map(file -> MarkdownReader.read(file, found::add));
        return new Read(bytes, document, List.copyOf(found));
    }

    /**
     * A file as read.
     *
     * @param bytes what it held
     * @param document its tree; absent when it holds no text
     * @param found all there is to say of its syntax
     */
    record Read(Bytes bytes, Optional<RawDocument> document, List<Diagnostic> found) {}
}
