package org.welcomepacket.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the starter packet in clauses, each from its {@code ##} to the next, by id. */
final class Clauses {
    private static final Pattern HEADING = Pattern.compile("## .*\\{#([a-z0-9-]+)}\\s*");
    private static final Pattern TITLE = Pattern.compile("(?m)^# ");
    private static final Pattern FRONT_MATTER = Pattern.compile("---\\n((?:.*\\n)*?)---\\n");
    private static final String TOP = "";

    private Clauses() {}

    /**
     * A text with the clauses of another in the place of its own.
     *
     * <p>The overlay is either a whole text, which it is when it has a title, or clauses alone. A clause that is new
     * stands behind the one it follows in the overlay; one that is only a heading takes that of the text away. What
     * comes before its first clause replaces the words between title and first clause, and keys above that, between
     * lines of three dashes, replace those of the text.
     */
    static String overlaid(String text, String overlay) {
        if (TITLE.matcher(overlay).find()) {
            return overlay;
        }
        Matcher front = FRONT_MATTER.matcher(overlay);
        return front.lookingAt()
                ? withClauses(withKeys(text, front.group(1).lines().toList()), overlay.substring(front.end()))
                : withClauses(text, overlay);
    }

    private static String withKeys(String text, List<String> keys) {
        String changed = text;
        for (String line : keys) {
            String key = line.substring(0, line.indexOf(':') + 1);
            changed = Pattern.compile("(?m)^" + Pattern.quote(key) + ".*$")
                    .matcher(changed)
                    .replaceFirst(Matcher.quoteReplacement(line));
        }
        return changed;
    }

    private static String withClauses(String text, String overlay) {
        Map<String, String> clauses = split(text);
        String last = TOP;
        for (Map.Entry<String, String> over : split(overlay).entrySet()) {
            if (over.getKey().equals(TOP)) {
                clauses.computeIfPresent(TOP, (key, top) -> titleOf(top) + over.getValue());
                continue;
            }
            boolean takesAway = over.getValue().strip().lines().count() == 1;
            if (takesAway) {
                clauses.remove(over.getKey());
            } else if (clauses.containsKey(over.getKey())) {
                clauses.put(over.getKey(), over.getValue());
                last = over.getKey();
            } else {
                clauses = inserted(clauses, last, over);
                last = over.getKey();
            }
        }
        return String.join(
                "\n", clauses.values().stream().map(part -> part.strip() + "\n").toList());
    }

    private static Map<String, String> inserted(
            Map<String, String> clauses, String behind, Map.Entry<String, String> added) {
        Map<String, String> all = new LinkedHashMap<>();
        clauses.forEach((id, text) -> {
            all.put(id, text);
            if (id.equals(behind)) {
                all.put(added.getKey(), added.getValue());
            }
        });
        return all;
    }

    private static Map<String, String> split(String text) {
        Map<String, String> clauses = new LinkedHashMap<>();
        List<String> part = new ArrayList<>();
        String id = TOP;
        for (String line : text.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                put(id, part, clauses);
                id = heading.group(1);
            }
            part.add(line);
        }
        put(id, part, clauses);
        return clauses;
    }

    private static void put(String id, List<String> lines, Map<String, String> clauses) {
        String text = String.join("\n", lines).strip();
        lines.clear();
        if (!text.isEmpty()) {
            clauses.put(id, text);
        }
    }

    /** Front matter and title. */
    private static String titleOf(String top) {
        int title = top.startsWith("# ") ? 0 : top.indexOf("\n# ") + 1;
        int end = top.indexOf('\n', title);
        return (end < 0 ? top : top.substring(0, end)) + "\n\n";
    }
}
