package org.welcomepacket.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Output that comes in versions, each different in every way a build can differ, and a user's file beside it. */
final class Versions {
    static final String USERS_FILE = "site/mine/notes.txt";
    static final String USERS_WORDS = "hands off";
    private static final int PAGES = 8;

    private Versions() {}

    /** Pages of which some come, some go, some change and some stay; a file where there was a folder. */
    static List<OutputFile> version(int number) {
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.utf8("site/style.css", "always the same"));
        for (int page = 0; page < PAGES; page++) {
            String language = (page + number) % 3 == 0 ? "en" : "da";
            String text = ("version " + number + " page " + page + "\n").repeat(200);
            files.add(OutputFile.utf8("site/" + language + "/page" + page + ".html", text));
        }
        files.add(OutputFile.utf8(number % 2 == 0 ? "site/turn" : "site/turn/inner/leaf.html", "turn " + number));
        files.add(OutputFile.utf8("packet.json", Integer.toString(number)));
        return files;
    }

    static Map<String, String> digests(List<OutputFile> files) {
        return files.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::sha256));
    }

    /** Writes a version over whichever stands there. */
    static void write(OutputFolder folder, int number) throws IOException {
        Map<String, String> ours =
                standing(folder).map(Versions::version).map(Versions::digests).orElse(Map.of());
        Written written = folder.write(version(number), ours);
        if (!written.isDone()) {
            throw new AssertionError("in the way: " + written.inTheWay());
        }
    }

    static java.util.Optional<Integer> standing(OutputFolder folder) throws IOException {
        return folder.read("packet.json").map(file -> Integer.parseInt(file.text()));
    }

    /** Everything in a folder, path to text. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    /** What a folder should hold that has this version and the user's file. */
    static Map<String, String> expected(int number) {
        Map<String, String> expected = new TreeMap<>();
        version(number).forEach(file -> expected.put(file.path(), file.text()));
        expected.put(USERS_FILE, USERS_WORDS);
        return expected;
    }

    static void writeUsersFile(Path folder) throws IOException {
        Path file = folder.resolve(USERS_FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, USERS_WORDS);
    }
}
