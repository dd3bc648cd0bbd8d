package org.welcomepacket.starter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.SourceFile;

/**
 * The names an author has given in a packet; they tell of which kind it is, whatever became of its texts.
 *
 * @param texts policies, appendices and pages, by the path below the folder of a language
 * @param offers formats, services and packages
 */
record PacketNames(Set<String> texts, Set<String> offers) {
    PacketNames {
        texts = Set.copyOf(texts);
        offers = Set.copyOf(offers);
    }

    /** Those in the two files, as far as they can be read. */
    static PacketNames of(String packet, String services) {
        Optional<Yaml.Mapping> lists = tree("packet.yaml", packet);
        Set<String> texts = new HashSet<>();
        for (String list : List.of("policies", "appendices", "pages")) {
            String folder = list.equals("pages") ? "pages/" : "policies/";
            items(lists, list).forEach(id -> texts.add(folder + id + ".md"));
        }
        Optional<Yaml.Mapping> offered = tree("services.yaml", services);
        Set<String> offers = new HashSet<>();
        for (String section : List.of("formats", "services", "packages")) {
            keys(offered, section).forEach(id -> offers.add(section + "." + id));
        }
        return new PacketNames(texts, offers);
    }

    /** How many names only one of the two has. */
    int distance(PacketNames other) {
        return distance(texts, other.texts) + distance(offers, other.offers);
    }

    private static int distance(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return (int) (some.size() + others.size() - 2 * common);
    }

    static Optional<Yaml.Mapping> tree(String path, String text) {
        return YamlReader.read(new SourceFile(path, text), mistake -> {})
                .filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast);
    }

    /** The words of a list; a single word counts as one. */
    static Stream<String> items(Optional<Yaml.Mapping> tree, String key) {
        return tree.flatMap(keys -> keys.get(key)).stream()
                .flatMap(list -> list instanceof Yaml.Sequence sequence ? sequence.items().stream() : Stream.of(list))
                .filter(Yaml.Scalar.class::isInstance)
                .map(item -> ((Yaml.Scalar) item).text())
                .distinct();
    }

    private static Stream<String> keys(Optional<Yaml.Mapping> tree, String key) {
        return tree.flatMap(keys -> keys.get(key)).stream()
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(section -> ((Yaml.Mapping) section).entries().stream())
                .map(Yaml.Entry::name);
    }
}
