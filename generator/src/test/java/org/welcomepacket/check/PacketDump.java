package org.welcomepacket.check;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.source.Span;

/** A packet as indented text, without places, messages and what wording generates. */
final class PacketDump {
    private static final int SHORT = 100;

    private PacketDump() {}

    static String of(Packet packet) {
        StringBuilder out = new StringBuilder();
        append(packet, "", out);
        return out.append('\n').toString();
    }

    private static void append(Object value, String indent, StringBuilder out) {
        String line = line(value);
        if (line.length() <= SHORT && !line.contains("\n")) {
            out.append(line);
        } else if (value instanceof Optional<?> optional) {
            append(optional.orElseThrow(), indent, out);
        } else if (value instanceof Collection<?> all) {
            all.forEach(item ->
                    append(item, indent + "  ", out.append('\n').append(indent).append("- ")));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> append(
                    item,
                    indent + "  ",
                    out.append('\n').append(indent).append(key).append(": ")));
        } else if (value instanceof Record) {
            out.append(value.getClass().getSimpleName());
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                if (!isHidden(part)) {
                    out.append('\n')
                            .append(indent)
                            .append("  ")
                            .append(part.getName())
                            .append(": ");
                    append(component(value, part), indent + "    ", out);
                }
            }
        } else {
            out.append(line);
        }
    }

    private static String line(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(PacketDump::line).orElse("none");
        }
        if (value instanceof Asset asset) {
            return "Asset(" + asset.path() + ", " + asset.mediaType() + ", "
                    + asset.content().text().lines().count() + " lines)";
        }
        if (value instanceof Record) {
            List<String> parts = Arrays.stream(value.getClass().getRecordComponents())
                    .filter(part -> !isHidden(part))
                    .map(part -> line(component(value, part)))
                    .toList();
            return value.getClass().getSimpleName() + "(" + String.join(", ", parts) + ")";
        }
        if (value instanceof Collection<?> all) {
            return "[" + String.join(", ", all.stream().map(PacketDump::line).toList()) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            return "{"
                    + String.join(
                            ", ",
                            map.entrySet().stream()
                                    .map(e -> e.getKey() + ": " + line(e.getValue()))
                                    .toList())
                    + "}";
        }
        return value instanceof String text
                ? "'" + text.replace("\n", "\\n").replace('\u00a0', '~') + "'"
                : String.valueOf(value);
    }

    private static boolean isHidden(RecordComponent part) {
        return part.getType() == Span.class
                || part.getType() == Messages.class
                || part.getType() == Block.Table.class
                || part.getName().equals("schedule");
    }

    private static Object component(Object owner, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
