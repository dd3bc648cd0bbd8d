package org.welcomepacket.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small packet in a folder, to be changed while it is shown.
 *
 * @param folder the content folder
 */
record TrialContent(Path folder) {
    static final String POLICY = "policies/sessions.md";

    static TrialContent in(Path folder) throws IOException {
        TrialContent content = new TrialContent(folder);
        content.write("packet.yaml", "business: { name: Small Practice }\npolicies: [sessions]\n");
        content.write(POLICY, policy("Call us and all is well."));
        return content;
    }

    static String policy(String words) {
        return "# Sessions\n\n## Cancelling\n\n" + words + "\n";
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
