package org.welcomepacket.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Generator;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.HumanPrinter;
import org.welcomepacket.source.Outcome;

class StarterContentTest {
    @Test
    void theStarterPacketHasNothingToComplainAbout() throws IOException {
        ContentFolder content = ContentFolder.read(Path.of("../content"), "content");
        Outcome<Packet> outcome = Generator.builder().build().check(content, Optional.of(LocalDate.of(2027, 1, 1)));
        assertThat(HumanPrinter.plain().print(outcome.diagnostics())).isEmpty();
        assertThat(outcome.orElseThrow().sources())
                .allMatch(s -> !s.content().text().contains("<!--"));
    }
}
