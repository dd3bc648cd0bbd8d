package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.welcomepacket.output.OutputFile;
import org.xml.sax.SAXException;

/** The Nu Html Checker on every page. */
@NullUnmarked
class NuTest {
    /** The checker is not told a page's address, so that nothing is 'self' to it. */
    private static final String NO_ADDRESS = "Resource violates Content Security Policy (meta tag): ";

    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void everyPageIsValidHtml() throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        List<String> findings = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        files.addAll(SiteTest.render(SamplePacket.usual().packet()).values());
        files.addAll(SiteTest.render(StarterPacket.packet()).values());
        for (OutputFile file : files) {
            if (file.path().endsWith(".html")) {
                String said = validator.validate(new ByteArrayInputStream(file.content()));
                messages(said).forEach(message -> findings.add(file.path() + ": " + message));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        String page = "<!doctype html><html lang=\"en\"><title>x</title><p><li>";
        assertThat(messages(validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))))
                .isNotEmpty();
    }

    private static List<String> messages(String json) {
        return MESSAGE.matcher(json)
                .results()
                .map(result -> result.group(1))
                .filter(message -> !message.startsWith(NO_ADDRESS))
                .toList();
    }
}
