package org.welcomepacket.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the files of findings stand on the disk: findings name them by what the user called their folder. */
final class Places {
    private final List<Root> roots;

    private record Root(String name, Path folder) {
        Optional<Path> file(String displayed) {
            if (name.isEmpty()) {
                return Optional.of(folder.resolve(displayed));
            }
            return displayed.startsWith(name + "/")
                    ? Optional.of(folder.resolve(displayed.substring(name.length() + 1)))
                    : Optional.empty();
        }
    }

    private Places(List<Root> roots) {
        this.roots = List.copyOf(roots);
    }

    static Places of(Inputs inputs, PreviewSettings settings) {
        List<Root> roots = new ArrayList<>();
        inputs.template()
                .ifPresent(own -> roots.add(
                        new Root(own.name(), settings.template().orElseThrow().toAbsolutePath())));
        roots.add(new Root(inputs.content().name(), settings.content().toAbsolutePath()));
        return new Places(roots);
    }

    /** The file of a displayed path; empty when it lies in none of the folders. */
    Optional<Path> file(String displayed) {
        return roots.stream().flatMap(root -> root.file(displayed).stream()).findFirst();
    }
}
