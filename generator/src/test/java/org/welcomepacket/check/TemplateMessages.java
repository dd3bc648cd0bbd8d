package org.welcomepacket.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Bytes;

/** The messages of the site template, for tests. */
final class TemplateMessages {
    private static final Map<Language, Messages> ALL = new LinkedHashMap<>();

    private TemplateMessages() {}

    static synchronized Map<Language, Messages> all() throws IOException {
        for (String tag : ALL.isEmpty() ? List.of("en", "da", "ru") : List.<String>of()) {
            Path path = Path.of("../site-template/messages", tag + ".yaml");
            Language language = new Language(tag);
            ALL.put(
                    language,
                    MessagesFile.read(language, tag + ".yaml", Bytes.wrap(Files.readAllBytes(path)))
                            .orElseThrow());
        }
        return ALL;
    }
}
