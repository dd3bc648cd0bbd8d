package org.welcomepacket.schema;

import java.util.List;
import org.welcomepacket.read.yaml.Yaml;

/** Where a place in a YAML file is in its tree, as a JSON Pointer (RFC 6901). */
final class Pointers {
    private Pointers() {}

    /** The innermost entry or item that holds an offset. */
    static String at(Yaml root, int offset) {
        return at(root, offset, "");
    }

    private static String at(Yaml node, int offset, String path) {
        if (node instanceof Yaml.Mapping mapping) {
            for (Yaml.Entry entry : mapping.entries()) {
                String name = path + "/" + entry.name().replace("~", "~0").replace("/", "~1");
                if (holds(entry.key(), offset)) {
                    return name;
                }
                if (holds(entry.value(), offset)) {
                    return at(entry.value(), offset, name);
                }
            }
        } else if (node instanceof Yaml.Sequence sequence) {
            List<Yaml> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                if (holds(items.get(i), offset)) {
                    return at(items.get(i), offset, path + "/" + i);
                }
            }
        }
        return path;
    }

    private static boolean holds(Yaml node, int offset) {
        return node.span().start() <= offset
                && offset <= Math.max(node.span().start(), node.span().end() - 1);
    }
}
