package org.welcomepacket.check.text;

import java.util.Optional;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Span;

/** Finds the pictures that text refers to. */
public interface Pictures {
    /** Whether the content folder has a file of that path. */
    boolean has(String path);

    /** A picture; nothing when there is none or it is damaged, which is said. */
    Optional<Asset> image(String path, Span place);

    /** The path of a picture named in a text: below the content folder, or beside the text. */
    default String path(String written, TextFile from) {
        String direct = Links.normal(written);
        int slash = from.path().lastIndexOf('/');
        String beside = Links.normal((slash < 0 ? "" : from.path().substring(0, slash + 1)) + written);
        return has(direct) || !has(beside) ? direct : beside;
    }
}
