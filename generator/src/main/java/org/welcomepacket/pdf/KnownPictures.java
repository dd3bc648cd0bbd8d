package org.welcomepacket.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.source.Bytes;

/** What is kept of pictures from document to document: a logo stands in every language and every personal copy. */
final class KnownPictures {
    private static final int MOST_PICTURES = 16;
    private static final int LARGEST = 1 << 20;

    private final Map<Bytes, StoredPicture> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Bytes, StoredPicture> eldest) {
            return size() > MOST_PICTURES;
        }
    };

    /** The picture of that file, if it is kept. */
    synchronized Optional<StoredPicture> of(Bytes file) {
        return Optional.ofNullable(known.get(file));
    }

    /** Keeps a picture unless it is large. */
    synchronized void keep(Bytes file, StoredPicture picture) {
        if (file.size() <= LARGEST && picture.content().size() <= LARGEST) {
            known.put(file, picture);
        }
    }
}
