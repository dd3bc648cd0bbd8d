package org.welcomepacket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.welcomepacket.sign.verify.Knowledge;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verifier;

/** Files that came back, named one by one or by the folders they lie in. */
public final class ReturnedFiles {
    private static final List<String> ENDINGS = List.of(".pdf", ".png", ".jpg", ".jpeg");

    private final Set<Path> files;

    private ReturnedFiles(Set<Path> files) {
        this.files = files;
    }

    /** Files as they are named; of a folder those that may be agreements or pictures of them, in order. */
    public static ReturnedFiles in(List<Path> paths) throws IOException {
        Set<Path> files = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(ReturnedFiles::mayHaveComeBack).forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return new ReturnedFiles(files);
    }

    /** Whether there is nothing to verify. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** What each of them is, by its path, in order. */
    public Map<String, Verification> verify(Knowledge knowledge) throws IOException {
        Verifier verifier = new Verifier(knowledge).looking(System::nanoTime);
        Map<String, Verification> all = new LinkedHashMap<>();
        for (Path file : files) {
            all.put(
                    file.toString(),
                    Files.size(file) > Verifier.LARGEST
                            ? Verification.tooLarge()
                            : verifier.verify(Files.readAllBytes(file)));
        }
        return all;
    }

    private static boolean mayHaveComeBack(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
