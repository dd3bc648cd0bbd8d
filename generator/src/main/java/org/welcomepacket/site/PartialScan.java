package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

/** Whether every partial exists, none includes itself, and pages stay small when all are put in their places. */
final class PartialScan {
    private static final long MOST_PARTS = 1_000;

    private final Map<String, TagScan> scans = new TreeMap<>();
    private final Map<String, Long> parts = new HashMap<>();
    private final List<Diagnostic> mistakes = new ArrayList<>();

    PartialScan(Map<String, SourceFile> files) {
        files.forEach((path, file) -> scans.put(path, new TagScan(file)));
        scans.values().forEach(scan -> mistakes.addAll(scan.mistakes()));
        scans.forEach(this::parts);
    }

    List<Diagnostic> mistakes() {
        return mistakes;
    }

    /** How many files stand in a file when all its partials are in place, itself included; 0 while being counted. */
    private long parts(String path, TagScan scan) {
        Long known = parts.get(path);
        if (known != null) {
            return known;
        }
        parts.put(path, 0L);
        long sum = 1;
        for (TagScan.Use use : scan.uses()) {
            sum += partsOf(use);
            if (sum > MOST_PARTS) {
                mistake(use, "partials include each other more than " + MOST_PARTS + " times", "include fewer");
                sum = 1;
                break;
            }
        }
        parts.put(path, sum);
        return sum;
    }

    private long partsOf(TagScan.Use use) {
        TagScan scan = scans.get(use.partial());
        if (scan == null) {
            mistake(use, "there is no " + use.partial(), "add the file or name another partial");
            return 0;
        }
        long inside = parts(use.partial(), scan);
        if (inside == 0) {
            mistake(use, use.partial() + " includes itself", "remove this tag");
        }
        return inside;
    }

    private void mistake(TagScan.Use use, String message, String hint) {
        mistakes.add(new Diagnostic(Code.TEMPLATE, use.span(), message, hint));
    }
}
