package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.welcomepacket.source.Nearest;

/** Every name that a tag may use, and whether the packet has what it names. */
public final class Vocabulary {
    /** Formats that have a name in every language. */
    public static final List<String> WELL_KNOWN_FORMATS = List.of("phone", "online", "in-person", "on-the-move");

    private static final Set<String> GROUPS = Set.of("formats", "services", "packages", "grounds");

    private final Map<String, Boolean> names;
    private final Set<String> unreadable;
    private final Map<String, String> homes;
    private final Consumer<String> onUse;

    private Vocabulary(
            Map<String, Boolean> names, Set<String> unreadable, Map<String, String> homes, Consumer<String> onUse) {
        this.names = names;
        this.unreadable = unreadable;
        this.homes = homes;
        this.onUse = onUse;
    }

    /** How a name stands to the packet. */
    public enum Status {
        /** The packet has it. */
        PRESENT,
        /** It could have it. */
        ABSENT,
        /** Nothing is called so. */
        UNKNOWN
    }

    /** Collects names. */
    public static final class Builder {
        private final Map<String, Boolean> names = new LinkedHashMap<>();
        private final Set<String> unreadable = new HashSet<>();
        private final Map<String, String> homes = new HashMap<>();

        /** A name, and whether the packet has what it names. */
        public Builder name(String name, boolean present) {
            names.merge(name, present, Boolean::logicalOr);
            return this;
        }

        /** A group whose names are not known, because its file could not be read; empty for the values. */
        public Builder unreadable(String group) {
            unreadable.add(group);
            return this;
        }

        /** A group that is empty because its home, a file or a group of keys, is not there; empty for the values. */
        public Builder homeless(String group, String home) {
            homes.put(group, home);
            return this;
        }

        /** The vocabulary; it tells which names are used. */
        public Vocabulary build(Consumer<String> onUse) {
            return new Vocabulary(Map.copyOf(names), Set.copyOf(unreadable), Map.copyOf(homes), onUse);
        }
    }

    /** How a name stands to the packet; the name counts as used. */
    public Status use(String name) {
        onUse.accept(name);
        Boolean present = names.get(name);
        if (present != null) {
            return present ? Status.PRESENT : Status.ABSENT;
        }
        if (unreadable.contains(group(name))) {
            return Status.PRESENT;
        }
        return isWellKnownFormat(name) ? Status.ABSENT : Status.UNKNOWN;
    }

    /** Whether the packet has something: what decides over a section. What could not be read is believed. */
    public boolean has(String name) {
        Boolean present = names.get(name);
        return present == null ? unreadable.contains(group(name)) : present;
    }

    /** Whether a name stands in the packet's files, as far as they could be read. */
    boolean knows(String name) {
        return names.containsKey(name);
    }

    /** The file, or the group of a file, that would have to say what a name means, when there is none. */
    public Optional<String> missingHome(String name) {
        return Optional.ofNullable(homes.get(group(name)));
    }

    /** What is missing when a name means nothing: the id of a service or the like that is not there, else the name. */
    String missing(String name) {
        String[] parts = name.split("\\.", -1);
        boolean known = parts.length < 3 || names.containsKey(parts[0] + "." + parts[1]);
        return known && !(parts.length == 2 && GROUPS.contains(parts[0])) ? name : parts[1];
    }

    private static String group(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    /** The nearest of all names, else one that ends in it. */
    public Optional<String> nearest(String name) {
        return near(name).or(() -> byLastPart(name, words()));
    }

    /** Every part of a name must be alike, lest one ground be taken for another because their keys are the same. */
    private Optional<String> near(String name) {
        String[] parts = name.split("\\.", -1);
        return Nearest.to(
                name,
                words().stream()
                        .filter(word -> isAlikeInParts(parts, word.split("\\.", -1)))
                        .toList());
    }

    private static boolean isAlikeInParts(String[] parts, String[] word) {
        boolean alike = true;
        for (int i = 0; alike && parts.length == word.length && i < parts.length; i++) {
            alike = Nearest.isAlike(parts[i], word[i]);
        }
        return alike;
    }

    /** Whether a name is spelled almost like another. */
    boolean isSlip(String name) {
        return near(name).isPresent();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(names.keySet());
        WELL_KNOWN_FORMATS.forEach(format -> words.add("formats." + format));
        return words;
    }

    private static Optional<String> byLastPart(String name, List<String> words) {
        List<String> ending = words.stream().filter(w -> w.endsWith("." + name)).toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    private static boolean isWellKnownFormat(String name) {
        if (!name.startsWith("formats.")) {
            return false;
        }
        String[] parts = name.split("\\.", -1);
        return parts.length <= 3 && WELL_KNOWN_FORMATS.contains(parts[1]);
    }
}
