package org.welcomepacket.starter;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.welcomepacket.read.yaml.Yaml;

/** A packet that stands already where the starter packet is to be written, valid or not. */
public final class ExistingPacket {
    private static final String PACKET = "packet.yaml";
    private static final String SERVICES = "services.yaml";

    private static final Pattern REMAINS = Pattern.compile("rules\\.yaml|services\\.yaml|([^/]+/)?policies/[^/]+\\.md");

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
     * Why nothing can be laid into the folder: rules or policies are there, but the packet.yaml that names them is not, so
     * that a starter packet would be a second one among them. Nothing when there is no such reason.
     *
     * @throws IOException when the disk fails
     */
    public Optional<String> obstacle() throws IOException {
        List<String> left = isThere() ? List.of() : remains();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("in " + folder + " there is no packet.yaml, but there "
                        + (left.size() == 1 ? "is " : "are " + left.size() + " files of a packet, such as ")
                        + left.get(0) + ". Bring its packet.yaml back, or choose another folder");
    }

    private List<String> remains() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, 3)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> REMAINS.matcher(path).matches())
                    .sorted()
                    .toList();
        }
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
        List<String> told = PacketNames.items(packet, "languages").toList();
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

    /**
     * The kind whose starter packet has the most names in common with it: policies, pages, formats, services and
     * packages. None when it is nearest to the practice that does all it can, or shares no text with any.
     *
     * @param starter the whole starter packet
     * @throws IOException when the disk fails
     */
    public Optional<Kind> kind(Starter starter) throws IOException {
        PacketNames names = names();
        Optional<Kind> nearest = Optional.empty();
        int least = names.distance(starter.names());
        for (Kind kind : Kind.values()) {
            PacketNames ofKind = starter.of(kind).names();
            int distance = names.distance(ofKind);
            if (distance < least && names.texts().stream().anyMatch(ofKind.texts()::contains)) {
                least = distance;
                nearest = Optional.of(kind);
            }
        }
        return nearest;
    }

    /**
     * Of a starter packet, what may be laid beside it: no policy and no page that packet.yaml does not name. Everything,
     * when it names none.
     *
     * @throws IOException when the disk fails
     */
    public Starter completing(Starter starter) throws IOException {
        Set<String> named = names().texts();
        return named.isEmpty() ? starter : starter.withTexts(named);
    }

    private PacketNames names() throws IOException {
        return PacketNames.of(text(PACKET), text(SERVICES));
    }

    private Optional<Yaml.Mapping> tree() throws IOException {
        return PacketNames.tree(PACKET, text(PACKET));
    }

    /** Nothing when the file is not there, or is no text. */
    private String text(String path) throws IOException {
        try {
            return Files.isRegularFile(folder.resolve(path)) ? Files.readString(folder.resolve(path)) : "";
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
