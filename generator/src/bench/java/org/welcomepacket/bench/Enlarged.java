package org.welcomepacket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A packet many times the size of another: each policy, decision and ground so many times, each copy referring to its
 * own. Needs nothing but a JDK: {@code java Enlarged.java content large 50}.
 */
public final class Enlarged {
    private static final Pattern ENTRY = Pattern.compile("(?m)^  ([a-z][a-z0-9-]*):");
    private static final Pattern POLICY = Pattern.compile("(?m)^  - ([a-z][a-z0-9-]*).*\n");

    private Enlarged() {}

    /**
     * Writes the packet.
     *
     * @param args the content folder, the folder to write, how many times
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
    }

    /** Writes a packet so many times the size of the starter packet. */
    static void write(Path starter, Path large, int times) throws IOException {
        String packet = Files.readString(starter.resolve("packet.yaml"));
        String list = section(packet, "policies");
        List<String> policies =
                POLICY.matcher(list).results().map(found -> found.group(1)).toList();
        String rules = Files.readString(starter.resolve("rules.yaml"));
        List<String> tags = new ArrayList<>();
        names(section(rules, "decisions")).forEach(name -> tags.addAll(List.of("table " + name, "examples " + name)));
        names(section(rules, "grounds")).forEach(name -> tags.add("grounds." + name));
        for (Path file : files(starter)) {
            Path target = large.resolve(starter.relativize(file).toString());
            Files.createDirectories(target.getParent());
            if (file.getParent().endsWith("policies")) {
                String text = Files.readString(file);
                for (int copy = 0; copy < times; copy++) {
                    String name = file.getFileName().toString().replace(".md", suffix(copy) + ".md");
                    Files.writeString(target.resolveSibling(name), copied(text, copy, policies, tags));
                }
            } else {
                Files.copy(file, target);
            }
        }
        StringBuilder names = new StringBuilder("policies:\n");
        for (int copy = 0; copy < times; copy++) {
            for (String policy : policies) {
                names.append("  - ").append(policy).append(suffix(copy)).append('\n');
            }
        }
        Files.writeString(large.resolve("packet.yaml"), packet.replace(list, names));
        for (String key : List.of("decisions", "grounds")) {
            String section = section(rules, key);
            rules = rules.replace(section, key + ":\n" + entries(section, times, policies));
        }
        Files.writeString(large.resolve("rules.yaml"), rules);
    }

    /** Takes a packet away again. */
    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    /** A key at the beginning of a line with all that stands below it. */
    private static String section(String yaml, String key) {
        Matcher found = Pattern.compile("(?m)^" + key + ":.*\n(?:[ #].*\n|\n)*").matcher(yaml);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + key);
        }
        return found.group();
    }

    private static List<String> names(String section) {
        return ENTRY.matcher(section).results().map(found -> found.group(1)).toList();
    }

    private static String entries(String section, int times, List<String> policies) {
        String body = section.substring(section.indexOf('\n') + 1);
        StringBuilder out = new StringBuilder();
        for (int copy = 0; copy < times; copy++) {
            String renamed = ENTRY.matcher(body).replaceAll("  $1" + suffix(copy) + ":");
            out.append(clauses(renamed, "clause: ", copy, policies)).append('\n');
        }
        return out.toString();
    }

    private static String copied(String text, int copy, List<String> policies, List<String> tags) {
        String out = clauses(text, "{{clause ", copy, policies);
        for (String policy : policies) {
            out = out.replace("](" + policy + ".md", "](" + policy + suffix(copy) + ".md");
        }
        for (String tag : tags) {
            out = out.replaceAll(
                    "\\{\\{" + Pattern.quote(tag) + "(?=[.}])", Matcher.quoteReplacement("{{" + tag + suffix(copy)));
        }
        return out;
    }

    private static String clauses(String text, String before, int copy, List<String> policies) {
        String out = text;
        for (String policy : policies) {
            out = out.replace(before + policy + "#", before + policy + suffix(copy) + "#");
        }
        return out;
    }

    private static String suffix(int copy) {
        return copy == 0 ? "" : "-" + copy;
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Path inside = folder.relativize(file);
                if (!inside.startsWith("target") && !inside.endsWith("pom.xml")) {
                    files.add(file);
                }
            }
        }
        return files;
    }
}
