package org.welcomepacket;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.welcomepacket.source.Bytes;

/** The starter packet: ready content of an invented practice, for a new user to edit. Immutable. */
public final class Starter {
    private static final String PACKET = "packet.yaml";

    private final SortedMap<String, Bytes> files;
    private final List<String> languages;

    private Starter(Map<String, Bytes> files, List<String> languages) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.languages = List.copyOf(languages);
    }

    /** The one that comes with the program, in all its languages. */
    public static Starter standard() throws IOException {
        Map<String, Bytes> files = PackedFolder.read("/org/welcomepacket/starter/", PACKET);
        return new Starter(files, LanguageChoice.languagesOf(files));
    }

    /** The languages it is written in, the binding one first. */
    public List<String> languages() {
        return languages;
    }

    /** Its files by path with forward slashes, sorted. */
    public SortedMap<String, Bytes> files() {
        return files;
    }

    /**
     * The same in fewer languages, or with another one binding.
     *
     * @param chosen some of {@link #languages}, the binding one first
     */
    public Starter in(List<String> chosen) {
        if (chosen.isEmpty() || !languages.containsAll(chosen)) {
            throw new IllegalArgumentException("no starter packet in " + chosen);
        }
        List<String> distinct = chosen.stream().distinct().toList();
        LanguageChoice choice = new LanguageChoice(languages, distinct);
        Map<String, Bytes> fewer = files.entrySet().stream()
                .filter(file -> choice.keeps(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, file -> choice.apply(file.getKey(), file.getValue())));
        return new Starter(fewer, distinct);
    }

    /**
     * Writes the files into a folder, which need not exist. Files that are there stay as they are.
     *
     * @throws IOException when the disk fails
     */
    public Copied copyTo(Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, Bytes> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.toAbsolutePath().getParent());
            try {
                Files.write(place, file.getValue().toArray(), StandardOpenOption.CREATE_NEW);
                written.add(file.getKey());
            } catch (FileAlreadyExistsException e) {
                kept.add(file.getKey());
            }
        }
        return new Copied(written, kept);
    }

    /**
     * What became of the files.
     *
     * @param written paths of those that are new
     * @param kept paths where something stood already
     */
    public record Copied(List<String> written, List<String> kept) {
        /** Copies the lists. */
        public Copied {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }
}
