package org.welcomepacket.check;

import java.util.Optional;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Where things stand in packet.yaml, for findings of those who know the packet but not its files. */
public final class PacketPlaces {
    private PacketPlaces() {}

    /** The number of the edition, or else the edition, or else the beginning of the file. */
    public static Span edition(ContentFolder content) {
        return place(content, "edition", "number");
    }

    /** The pinned fingerprints, or else the beginning of the file. */
    public static Span fingerprints(ContentFolder content) {
        return place(content, "signing", "fingerprints");
    }

    private static Span place(ContentFolder content, String group, String key) {
        Optional<Yaml> found = content.text(YamlFiles.PACKET)
                .value()
                .flatMap(PacketPlaces::tree)
                .flatMap(tree -> value(tree, group));
        return found.flatMap(tree -> value(tree, key))
                .or(() -> found)
                .map(Yaml::span)
                .orElseGet(() -> content.place(YamlFiles.PACKET));
    }

    /** Findings about the file itself have been reported by the check. */
    private static Optional<Yaml> tree(SourceFile file) {
        return YamlReader.read(file, finding -> {});
    }

    private static Optional<Yaml> value(Yaml tree, String key) {
        return tree instanceof Yaml.Mapping mapping ? mapping.get(key) : Optional.empty();
    }
}
