package org.welcomepacket.pdf;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A name tree of one node (ISO 32000-1, 7.9.6). */
final class NameTree {
    /** By the bytes of the strings as written: those in UTF-16 begin with FE and come after all ASCII. */
    private static final Comparator<String> BY_BYTES = Comparator.<String>comparingInt(
                    name -> Syntax.text(name).charAt(0) == '(' ? 0 : 1)
            .thenComparing(Comparator.naturalOrder());

    private NameTree() {}

    /** Writes the tree and returns its object; values are objects as text. */
    static int write(ObjectFile file, Map<String, String> values) {
        TreeMap<String, String> sorted = new TreeMap<>(BY_BYTES);
        sorted.putAll(values);
        StringBuilder tree = new StringBuilder("<</Names[");
        sorted.forEach((name, value) ->
                tree.append(Syntax.text(name)).append(' ').append(value).append(' '));
        return file.packed(tree.append("]>>"));
    }
}
