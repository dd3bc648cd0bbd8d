package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomepacket.output.OutputFile;

class SiteTest {
    @Test
    void rendersEveryPageInEveryLanguage() throws IOException {
        List<OutputFile> files = Site.of(Template.standard())
                .orElseThrow()
                .render(SamplePacket.usual().packet(), SamplePacket.facts())
                .orElseThrow();
        if (System.getenv("SITE_OUT") != null) {
            for (OutputFile f : files) {
                Path p = Path.of(System.getenv("SITE_OUT"), f.path());
                Files.createDirectories(p.getParent());
                Files.write(p, f.content());
            }
        }
        assertThat(files).isNotEmpty();
    }
}
