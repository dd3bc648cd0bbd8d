package org.welcomepacket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.welcomepacket.json.Json;
import org.welcomepacket.schema.JsonSchema;
import org.welcomepacket.source.Bytes;

/**
 * The JSON Schemas of the YAML files, for editors. They lie in {@link #FOLDER} beside the files, where the first line of
 * each, {@code # yaml-language-server: $schema=.schema/packet.schema.json}, leads an editor without any network.
 */
public final class EditorSchemas {
    /** The folder beside packet.yaml; its name begins with a dot, so the content has nothing to do with it. */
    public static final String FOLDER = ".schema";

    private EditorSchemas() {}

    /** The names of the files, without {@code .yaml}. */
    public static List<String> names() {
        return JsonSchema.names();
    }

    /** The schema of a file by its name without {@code .yaml}, as text; nothing when there is no such file. */
    public static Optional<String> of(String name) {
        return JsonSchema.of(name).map(Json::indented);
    }

    /** All of them by file name, sorted, such as {@code packet.schema.json}. */
    public static Map<String, Bytes> files() {
        Map<String, Bytes> files = new TreeMap<>();
        for (String name : names()) {
            files.put(name + ".schema.json", Bytes.utf8(of(name).orElseThrow()));
        }
        return files;
    }

    /**
     * Writes all of them into a folder, which is made when it is not there. Older ones are replaced.
     *
     * @throws IOException when the disk fails
     */
    public static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Bytes> file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().text(), StandardCharsets.UTF_8);
        }
    }
}
