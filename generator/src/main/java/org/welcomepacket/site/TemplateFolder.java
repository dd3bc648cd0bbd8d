package org.welcomepacket.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;

/**
 * A folder whose files take the place of the standard template's, one by one. New files may stand in {@code partials/},
 * {@code fonts/} and {@code images/}; files and folders that begin with a dot are passed over; links are not followed.
 */
final class TemplateFolder {
    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 1_000;
    private static final long LARGEST = 8L << 20;
    private static final Set<String> OPEN = Set.of("partials", "fonts", "images");

    private final Path folder;
    private final Set<String> known;
    private final Map<String, Bytes> files = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TemplateFolder(Path folder, Set<String> known) {
        this.folder = folder;
        this.known = known;
    }

    static Outcome<Map<String, Bytes>> read(Path folder, Set<String> known) throws IOException {
        TemplateFolder reading = new TemplateFolder(folder, known);
        for (Path file : list(folder)) {
            reading.add(file);
        }
        return Outcome.of(reading.files, reading.diagnostics);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> isVisible(folder.relativize(path)))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private void add(Path file) throws IOException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!known.contains(path) && !isOpen(path)) {
            say(Code.STRAY_FILE, path, "the template has no file of this name", "remove it or correct its name");
        } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            say(Code.UNREADABLE_FILE, path, "this is not a plain file", "copy the file itself into the folder");
        } else if (Files.size(file) > LARGEST) {
            say(Code.TOO_LARGE, path, "this file is larger than 8 MB", "make it smaller");
        } else {
            Bytes content = Bytes.wrap(Files.readAllBytes(file));
            if (path.endsWith(".mustache") && !isUtf8(content)) {
                say(Code.NOT_UTF8, path, "this file is not in UTF-8", "save it as UTF-8");
            }
            files.put(path, content);
        }
    }

    private static boolean isOpen(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && OPEN.contains(path.substring(0, slash)) && OutputFile.isPath(path);
    }

    private static boolean isUtf8(Bytes content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.toArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void say(Code code, String path, String message, String hint) {
        diagnostics.add(new Diagnostic(code, new SourceFile("template/" + path, "").start(), message, hint));
    }
}
