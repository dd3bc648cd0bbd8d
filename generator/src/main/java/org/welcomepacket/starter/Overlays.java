package org.welcomepacket.starter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.welcomepacket.source.Bytes;

/** The few files each kind of business, and each choice of languages, lays over the starter packet. */
final class Overlays {
    private final SortedMap<String, Bytes> files;

    private Overlays(SortedMap<String, Bytes> files) {
        this.files = files;
    }

    /** Those that come with the program. */
    static Overlays standard() throws IOException {
        return new Overlays(PackedFolder.read("/org/welcomepacket/starter/overlays/", "studio/packet.yaml"));
    }

    /** The files of a kind, by the path of what they are laid over. */
    Map<String, Bytes> of(Kind kind) {
        return in(kind + "/");
    }

    /** The clauses that tell which languages there are, where the choice is another than the starter packet's. */
    Map<String, Bytes> of(List<String> languages, String usuallyBinding) {
        return Optional.of(languages.get(0))
                .filter(binding -> languages.size() > 1)
                .map(binding ->
                        binding.equals(usuallyBinding) ? Map.<String, Bytes>of() : in("binding-" + binding + "/"))
                .orElseGet(() -> in("one-language/"));
    }

    private Map<String, Bytes> in(String folder) {
        Map<String, Bytes> found = new TreeMap<>();
        files.tailMap(folder).forEach((path, content) -> {
            if (path.startsWith(folder)) {
                found.put(path.substring(folder.length()), content);
            }
        });
        return found;
    }
}
