package org.welcomepacket.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The list of changes as text, one a line, ended by a digest of itself: a journal cut off by a failing machine is no
 * journal.
 *
 * <p>A path holds no control characters, so tabs and line ends separate.
 */
final class Journal {
    private static final String FIRST = "welcome journal 1\n";
    private static final String LAST = "end\t";

    private Journal() {}

    static byte[] write(List<Change> changes) {
        StringBuilder text = new StringBuilder(FIRST);
        for (Change change : changes) {
            if (change instanceof Change.Remove remove) {
                line(text, "remove", remove.old(), "", remove.path());
            } else if (change instanceof Change.Put put) {
                line(text, "put", put.old(), put.digest(), put.path());
            }
        }
        return (text + LAST + digest(text.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String kind, String old, String digest, String path) {
        text.append(String.join("\t", kind, old, digest, path)).append('\n');
    }

    /** The changes; empty when this is not a whole journal of ours. */
    static Optional<List<Change>> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(LAST);
        if (!text.startsWith(FIRST) || end < 0) {
            return Optional.empty();
        }
        String body = text.substring(0, end);
        if (!text.substring(end).equals(LAST + digest(body) + "\n")) {
            return Optional.empty();
        }
        return changes(body.substring(FIRST.length()));
    }

    private static Optional<List<Change>> changes(String body) {
        List<Change> changes = new ArrayList<>();
        for (String line : body.lines().toList()) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 4 || !OutputFile.isPath(parts[3])) {
                return Optional.empty();
            }
            changes.add(
                    parts[0].equals("remove")
                            ? new Change.Remove(parts[3], parts[1])
                            : new Change.Put(parts[3], parts[1], parts[2]));
        }
        return Optional.of(changes);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(OutputFile.sha256Digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
