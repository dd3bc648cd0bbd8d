package org.welcomepacket.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The address that opens an editor at a place in a file.
 *
 * @param address with {@code {path}}, {@code {line}} and {@code {column}} where they belong; empty for no link
 */
public record Editor(String address) {
    private static final Map<String, String> KNOWN = Map.of(
            "vscode", "vscode://file/{path}:{line}:{column}",
            "vscodium", "vscodium://file/{path}:{line}:{column}",
            "idea", "idea://open?file=/{path}&line={line}&column={column}",
            "none", "");

    /** Visual Studio Code, which most people have. */
    public static Editor standard() {
        return named("vscode");
    }

    /**
     * An editor by its name ({@code vscode}, {@code vscodium}, {@code idea}, {@code none}) or by its address.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Editor named(String name) {
        String known = KNOWN.get(name.toLowerCase(Locale.ROOT));
        if (known == null && !name.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*\\{path}.*")) {
            throw new IllegalArgumentException("there is no editor '" + name
                    + "'; write vscode, vscodium, idea, none, or an address such as myeditor://open?{path}:{line}");
        }
        return new Editor(known == null ? name : known);
    }

    /** The address of a place; empty when there is no link. Line and column count from 1. */
    String link(Path file, int line, int column) {
        return address.replace("{path}", encoded(file.toAbsolutePath().normalize()))
                .replace("{line}", Integer.toString(line))
                .replace("{column}", Integer.toString(column));
    }

    /** Without the first slash, which addresses have already; Windows has none. */
    private static String encoded(Path file) {
        String path = file.toString().replace('\\', '/').replaceFirst("^/", "");
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || "/-._~:".indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
