package org.welcomepacket.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file of the starter packet in two levels, line by line: sections at the margin, and in them entries indented
 * by two. Comments stay with what follows them. Unchangeable.
 */
final class SectionedYaml {
    private static final Pattern SECTION = Pattern.compile("([A-Za-z0-9-]+):.*");
    private static final Pattern ENTRY = Pattern.compile("  ([A-Za-z0-9-]+):.*");
    private static final Pattern NOTE = Pattern.compile(" {0,2}#.*|\\s*");
    private static final String TAKEN_AWAY = "~";

    private final List<String> header;
    private final Map<String, Section> sections;

    private SectionedYaml(List<String> header, Map<String, Section> sections) {
        this.header = header;
        this.sections = sections;
    }

    /** Notes and blank lines before it, and its own lines. */
    private record Entry(List<String> notes, List<String> lines) {}

    /** Notes and blank lines before it, its own lines up to the first entry, and its entries. */
    private record Section(List<String> notes, List<String> lines, Map<String, Entry> entries) {}

    static SectionedYaml of(String text) {
        List<String> all = text.lines().toList();
        int end = all.indexOf("") + 1;
        boolean headed =
                all.stream().limit(end).allMatch(line -> NOTE.matcher(line).matches());
        List<String> header = all.subList(0, headed ? end : 0);
        return new SectionedYaml(header, sections(all.subList(header.size(), all.size())));
    }

    private static Map<String, Section> sections(List<String> all) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Section section = new Section(List.of(), new ArrayList<>(), new LinkedHashMap<>());
        List<String> lines = section.lines();
        List<String> notes = new ArrayList<>();
        for (String line : all) {
            Matcher top = SECTION.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (NOTE.matcher(line).matches()) {
                notes.add(line);
                continue;
            }
            if (top.matches()) {
                section = new Section(List.copyOf(notes), new ArrayList<>(), new LinkedHashMap<>());
                sections.put(top.group(1), section);
                lines = section.lines();
            } else if (entry.matches()) {
                lines = new ArrayList<>();
                section.entries().put(entry.group(1), new Entry(List.copyOf(notes), lines));
            } else {
                lines.addAll(notes);
            }
            notes.clear();
            lines.add(line);
        }
        return sections;
    }

    /** The entries of a section. */
    Set<String> names(String section) {
        Section found = sections.get(section);
        return found == null ? Set.of() : found.entries().keySet();
    }

    /** The lines of a section without its notes; empty when there is no such section. */
    String text(String section) {
        StringBuilder out = new StringBuilder();
        Section found = sections.get(section);
        if (found != null) {
            append(found.lines(), out);
            found.entries().values().forEach(entry -> append(entry.lines(), out));
        }
        return out.toString();
    }

    /**
     * This file with what another has in its place: entry by entry, or a whole section where it has no entries. An entry
     * with {@code ~} for a value takes that of this file away.
     */
    SectionedYaml with(SectionedYaml overlay) {
        Map<String, Section> all = new LinkedHashMap<>(sections);
        overlay.sections.forEach((name, section) -> all.merge(name, section, SectionedYaml::merged));
        sections.forEach((name, section) -> {
            boolean emptied = !section.entries().isEmpty() && isEmpty(all.get(name));
            if (emptied) {
                all.remove(name);
            }
        });
        return new SectionedYaml(header, all);
    }

    private static boolean isEmpty(@Nullable Section section) {
        return section == null
                || (section.entries().isEmpty() && section.lines().size() == 1);
    }

    private static Section merged(Section under, Section over) {
        if (over.entries().isEmpty()) {
            return new Section(under.notes(), over.lines(), over.entries());
        }
        Map<String, Entry> entries = new LinkedHashMap<>(under.entries());
        over.entries().forEach((name, entry) -> {
            if (entry.lines().get(0).strip().equals(name + ": " + TAKEN_AWAY)) {
                remove(name, entries);
            } else {
                entries.merge(
                        name, new Entry(apart(entry.notes()), entry.lines()), (before, ignored) -> over(before, entry));
            }
        });
        return new Section(under.notes(), under.lines(), entries);
    }

    /** Without the entries of a section that are not named; a section that is left with none goes too. */
    SectionedYaml keeping(String section, Set<String> names) {
        Section before = sections.get(section);
        if (before == null) {
            return this;
        }
        Map<String, Entry> entries = new LinkedHashMap<>(before.entries());
        before.entries().keySet().stream().filter(name -> !names.contains(name)).forEach(name -> remove(name, entries));
        Map<String, Section> all = new LinkedHashMap<>(sections);
        if (entries.isEmpty()) {
            all.remove(section);
        } else {
            all.put(section, new Section(before.notes(), before.lines(), entries));
        }
        return new SectionedYaml(header, all);
    }

    /** With the lines of every entry of a section changed. */
    SectionedYaml mapping(String section, UnaryOperator<List<String>> change) {
        Section before = sections.get(section);
        if (before == null) {
            return this;
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        before.entries()
                .forEach((name, entry) -> entries.put(name, new Entry(entry.notes(), change.apply(entry.lines()))));
        Map<String, Section> all = new LinkedHashMap<>(sections);
        all.put(section, new Section(before.notes(), before.lines(), entries));
        return new SectionedYaml(header, all);
    }

    private static Entry over(Entry before, Entry entry) {
        boolean keeps = entry.notes().stream().allMatch(String::isBlank);
        return new Entry(keeps ? before.notes() : entry.notes(), entry.lines());
    }

    /** A new group of entries stands apart from the one before it. */
    private static List<String> apart(List<String> notes) {
        boolean together = notes.isEmpty() || notes.get(0).isBlank();
        return together ? notes : Stream.concat(Stream.of(""), notes.stream()).toList();
    }

    /** A note above a group of entries stays as long as one of the group does. */
    private static void remove(String name, Map<String, Entry> entries) {
        List<String> names = List.copyOf(entries.keySet());
        Entry gone = entries.remove(name);
        int next = names.indexOf(name) + 1;
        if (gone == null || next >= names.size()) {
            return;
        }
        boolean first = next == 1;
        entries.computeIfPresent(names.get(next), (key, entry) -> {
            boolean leads = first && gone.notes().stream().noneMatch(String::isBlank);
            List<String> own = leads
                    ? entry.notes().stream().filter(note -> !note.isBlank()).toList()
                    : entry.notes();
            return new Entry(own.isEmpty() ? gone.notes() : own, entry.lines());
        });
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        append(header, out);
        for (Section section : sections.values()) {
            boolean first = out.length() > 0
                    && section.equals(sections.values().iterator().next());
            append(first ? section.notes().stream().dropWhile(String::isBlank).toList() : section.notes(), out);
            append(section.lines(), out);
            for (Entry entry : section.entries().values()) {
                append(entry.notes(), out);
                append(entry.lines(), out);
            }
        }
        return out.toString();
    }

    private static void append(List<String> lines, StringBuilder out) {
        lines.forEach(line -> out.append(line).append('\n'));
    }
}
