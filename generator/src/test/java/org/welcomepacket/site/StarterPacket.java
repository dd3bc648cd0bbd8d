package org.welcomepacket.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.welcomepacket.check.PacketCheck;
import org.welcomepacket.check.Printing;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.ContentFolder;

/** The packet newcomers begin with, read from its own files. */
@NullUnmarked
final class StarterPacket {
    private StarterPacket() {}

    /** Checked once for all tests. */
    static Packet packet() {
        return Checked.PACKET;
    }

    /** Its site, made once for all tests. */
    static Map<String, OutputFile> site() {
        return Made.SITE;
    }

    private static final class Checked {
        static final Packet PACKET = check();
    }

    private static final class Made {
        static final Map<String, OutputFile> SITE = Collections.unmodifiableMap(SiteTest.render(packet()));
    }

    private static Packet check() {
        Map<Language, Messages> messages = new LinkedHashMap<>();
        for (Language language : List.of(SamplePacket.EN, SamplePacket.DA, SamplePacket.RU)) {
            messages.put(language, SamplePacket.messages(language));
        }
        try {
            ContentFolder content = ContentFolder.read(Path.of("../content"), "content");
            return new PacketCheck(messages, Printing.ANYTHING)
                    .check(content, LocalDate.of(2027, 1, 1))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
