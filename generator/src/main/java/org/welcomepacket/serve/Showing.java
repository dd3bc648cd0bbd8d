package org.welcomepacket.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.output.OutputFile;

/**
 * What is shown at one moment: the last good files and what is to be said about the newest. Immutable.
 *
 * <p>Every file knows since which moment it has looked as it does. A page has to be loaded again when it, or a file that
 * pages are made with (style, script, picture), has changed.
 */
final class Showing {
    private static final String SITE = "site/";
    private static final String LOST = "404.html";

    private final Map<String, Shown> files;
    private final long looksSince;
    private final Findings findings;

    private record Shown(OutputFile file, long since) {}

    private Showing(Map<String, Shown> files, long looksSince, Findings findings) {
        this.files = files;
        this.looksSince = looksSince;
        this.findings = findings;
    }

    /** Nothing yet. */
    static Showing nothing() {
        return new Showing(Map.of(), 0, new Findings(0, List.of(), Optional.empty()));
    }

    /** With other files; those outside the site are left out. */
    Showing with(List<OutputFile> made, long moment) {
        Map<String, Shown> next = new HashMap<>();
        for (OutputFile file : made) {
            if (file.path().startsWith(SITE)) {
                String path = file.path().substring(SITE.length());
                Shown before = files.get(path);
                boolean same = before != null && before.file.equals(file);
                next.put(path, same ? before : new Shown(file, moment));
            }
        }
        return new Showing(next, looks(next).equals(looks(files)) ? looksSince : moment, findings);
    }

    /** With other findings. */
    Showing with(Findings other) {
        return new Showing(files, looksSince, other);
    }

    Findings findings() {
        return findings;
    }

    /** Whether there has been a good state yet. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** A file by its path below the site's root. */
    Optional<OutputFile> file(String path) {
        return Optional.ofNullable(files.get(path)).map(Shown::file);
    }

    /** The page for what is not there, if the site has one. */
    Optional<OutputFile> lost() {
        return file(LOST);
    }

    /**
     * The moment since which a page has looked as it does. When it is not there, that of the page shown instead, below
     * zero: both may be equally old.
     */
    long since(String path) {
        @Nullable Shown page = files.get(path);
        @Nullable Shown lost = files.get(LOST);
        if (page != null) {
            return Math.max(page.since, looksSince);
        }
        return lost == null ? 0 : -Math.max(lost.since, looksSince);
    }

    /** What all pages are made with: neither documents nor what lies among the pages of a language. */
    private static Map<String, Long> looks(Map<String, Shown> files) {
        Map<String, Long> looks = new HashMap<>();
        files.forEach((path, shown) -> {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            boolean ofLanguage = !folder.isEmpty() && files.containsKey(folder + "index.html");
            if (!ofLanguage && !path.matches(".*\\.(html|pdf|json|xml|pem)")) {
                looks.put(path, shown.since);
            }
        });
        return looks;
    }
}
