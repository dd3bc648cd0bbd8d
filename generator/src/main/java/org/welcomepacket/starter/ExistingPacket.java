package org.welcomepacket.starter;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.SourceFile;

/** A packet that stands already where the starter packet is to be written, valid or not. */
public final class ExistingPacket {
    private static final String PACKET = "packet.yaml";

    private final Path folder;

    /**
     * The packet in a folder.
     *
     * @param folder the content folder, which need not exist
     */
    public ExistingPacket(Path folder) {
        this.folder = folder;
    }

    /** Whether there is one. */
    public boolean isThere() {
        return Files.exists(folder.resolve(PACKET));
    }

    /**
     * Its languages, the binding one first: as packet.yaml says, else the folders of texts that are there; none when
     * neither tells.
     *
     * @param known languages whose folders are looked for
     * @throws IOException when the disk fails
     */
    public List<String> languages(List<String> known) throws IOException {
        Optional<Yaml.Mapping> packet = tree();
        List<String> told = packet.flatMap(keys -> keys.get("languages"))
                .map(ExistingPacket::items)
                .orElse(List.of());
        List<String> languages = new ArrayList<>(
                told.isEmpty()
                        ? known.stream()
                                .filter(language -> Files.isDirectory(folder.resolve(language)))
                                .sorted()
                                .toList()
                        : told);
        packet.flatMap(keys -> keys.get("binding-language"))
                .filter(Yaml.Scalar.class::isInstance)
                .map(binding -> ((Yaml.Scalar) binding).text())
                .filter(languages::remove)
                .ifPresent(binding -> languages.add(0, binding));
        return List.copyOf(languages);
    }

    private Optional<Yaml.Mapping> tree() throws IOException {
        if (!isThere()) {
            return Optional.empty();
        }
        try {
            SourceFile file = new SourceFile(PACKET, Files.readString(folder.resolve(PACKET)));
            return YamlReader.read(file, mistake -> {})
                    .filter(Yaml.Mapping.class::isInstance)
                    .map(Yaml.Mapping.class::cast);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<String> items(Yaml list) {
        List<Yaml> items = list instanceof Yaml.Sequence sequence ? sequence.items() : List.of(list);
        return items.stream()
                .filter(Yaml.Scalar.class::isInstance)
                .map(item -> ((Yaml.Scalar) item).text())
                .distinct()
                .toList();
    }
}
