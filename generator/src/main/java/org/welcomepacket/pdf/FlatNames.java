package org.welcomepacket.pdf;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * File names for paths: programs that save attached files put them all into one folder and make no others.
 *
 * <p>{@code da/pages/late.md} becomes {@code da.pages.late.md}. What a file system may refuse becomes an underscore, and
 * of names that one may take for the same, the later are numbered: {@code a.late.md} and {@code a.late-2.md}.
 */
final class FlatNames {
    private final Set<String> taken = new HashSet<>();

    private FlatNames() {}

    /** The name of each path, in their order; two equal paths are an error. */
    static Map<String, String> of(List<String> paths) {
        FlatNames names = new FlatNames();
        Map<String, String> result = new LinkedHashMap<>();
        for (String path : paths) {
            if (result.containsKey(path)) {
                throw new IllegalArgumentException("two attached files are " + path);
            }
            result.put(path, names.free(flat(path)));
        }
        return result;
    }

    private static String flat(String path) {
        String name = path.replace('/', '.').replaceAll("[\\p{Cntrl}\\\\:*?\"<>|]", "_");
        return name.startsWith(".") ? "_" + name.substring(1) : name;
    }

    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem + "-" + number + name.substring(stem.length());
        }
        return free;
    }
}
