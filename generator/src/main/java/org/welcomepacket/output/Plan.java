package org.welcomepacket.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what has to change in a folder, and what stands in the way. Changes nothing itself. */
final class Plan {
    private final Tree tree;
    private final Map<String, String> ours;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> going = new HashSet<>();
    private final Set<String> inTheWay = new LinkedHashSet<>();

    private Plan(Tree tree, Map<String, String> ours) {
        this.tree = tree;
        this.ours = ours;
    }

    /**
     * Compares a folder with what it should hold.
     *
     * @param tree the folder
     * @param wanted the files it should hold
     * @param ours path to digest of what an earlier run wrote there
     * @throws IllegalArgumentException when two of the files cannot stand side by side
     */
    static Plan of(Tree tree, List<OutputFile> wanted, Map<String, String> ours) throws IOException {
        requireDistinct(wanted);
        Plan plan = new Plan(tree, ours);
        plan.removeUnwanted(wanted);
        for (OutputFile file : wanted) {
            plan.put(file);
        }
        return plan;
    }

    /** What is to be done, in this order. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Paths of what is not ours and stands where ours must go. */
    List<String> inTheWay() {
        return List.copyOf(inTheWay);
    }

    private static void requireDistinct(List<OutputFile> wanted) {
        Set<String> files = new HashSet<>();
        for (OutputFile file : wanted) {
            if (!files.add(file.path().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two output files at " + file.path());
            }
        }
        for (OutputFile file : wanted) {
            for (String folder : Tree.foldersAbove(file.path())) {
                if (files.contains(folder.toLowerCase(Locale.ROOT))) {
                    throw new IllegalArgumentException(folder + " is both an output file and a folder");
                }
            }
        }
    }

    private void removeUnwanted(List<OutputFile> wanted) throws IOException {
        Set<String> staying = new HashSet<>();
        wanted.forEach(file -> staying.add(file.path()));
        for (Map.Entry<String, String> old : ours.entrySet()) {
            String path = old.getKey();
            if (!staying.contains(path) && OutputFile.isPath(path) && isStill(path, old.getValue())) {
                going.add(path);
                changes.add(new Change.Remove(path, old.getValue()));
            }
        }
    }

    private boolean isStill(String path, String digest) throws IOException {
        return tree.digest(path).filter(digest::equals).isPresent();
    }

    private void put(OutputFile file) throws IOException {
        Optional<String> obstacle = obstacleAbove(file.path());
        if (obstacle.isPresent()) {
            inTheWay.add(obstacle.get());
            return;
        }
        Optional<String> standing = tree.digest(file.path());
        String digest = file.sha256();
        if (standing.filter(digest::equals).isPresent()) {
            return;
        }
        if (standing.isPresent() ? isOurs(file.path(), standing.get()) : isFree(file.path())) {
            changes.add(new Change.Put(file.path(), standing.orElse(""), digest));
        } else {
            inTheWay.add(file.path());
        }
    }

    private boolean isOurs(String path, String digest) {
        return digest.equals(ours.get(path));
    }

    private Optional<String> obstacleAbove(String path) throws IOException {
        for (String folder : Tree.foldersAbove(path)) {
            Tree.Kind kind = tree.kind(folder);
            if (kind == Tree.Kind.ABSENT || going.contains(folder)) {
                return Optional.empty();
            }
            if (kind != Tree.Kind.FOLDER) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing will stand there once what is unwanted has gone. */
    private boolean isFree(String path) throws IOException {
        Tree.Kind kind = tree.kind(path);
        if (kind != Tree.Kind.FOLDER) {
            return kind == Tree.Kind.ABSENT || going.contains(path);
        }
        List<String> children = tree.children(path);
        for (String child : children) {
            if (!isFree(child)) {
                return false;
            }
        }
        return !children.isEmpty();
    }
}
