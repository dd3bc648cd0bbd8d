package org.welcomepacket.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.welcomepacket.source.Bytes;

/** The preview's own files, at addresses that no file of a site has. */
final class PreviewFiles {
    static final String ROOT = "__welcome/";
    static final String SCRIPT = ROOT + "preview.js";
    static final String STYLE = ROOT + "preview.css";
    static final String EVENTS = ROOT + "events";
    static final String FINDINGS = ROOT + "findings";

    private PreviewFiles() {}

    /** The content of the script or the style. */
    static Bytes content(String path) {
        try (InputStream in = PreviewFiles.class.getResourceAsStream(path.substring(ROOT.length()))) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + path);
            }
            return Bytes.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
