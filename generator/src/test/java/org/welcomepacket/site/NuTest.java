package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.output.OutputFile;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker on the pages: of the starter packet on one in four, with {@code -Dcases=all} on every one. */
@NullUnmarked
class NuTest {
    /** A data block is never run, so that no policy speaks of it; that there is no other, another test holds. */
    private static final String DATA_BLOCK = "Inline script violates Content Security Policy";

    /** The checker is not told a page's address, so that nothing is 'self' to it. */
    private static final String NO_ADDRESS = "Resource violates Content Security Policy (meta tag): ";

    private static SimpleDocumentValidator validator;

    /** Once for all pages: compiling the schema takes far longer than checking a page, and a deep stack. */
    @BeforeAll
    static void schema() throws InterruptedException {
        validator = new SimpleDocumentValidator(true, false, true);
        Thread deep = new Thread(null, NuTest::compileSchema, "schema", 64 << 20);
        deep.start();
        deep.join();
    }

    private static void compileSchema() {
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyPageIsValidHtml() throws IOException, SAXException {
        List<String> findings = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        files.addAll(SiteTest.render(SamplePacket.usual().packet()).values());
        files.addAll(Thoroughness.some(starter(), 4));
        files.addAll(ChangesPageTest.afterAChange().values());
        for (OutputFile file : files) {
            if (file.path().endsWith(".html")) {
                messages(file.content()).forEach(message -> findings.add(file.path() + ": " + message));
            }
        }
        assertThat(findings).isEmpty();
    }

    private static List<OutputFile> starter() {
        return StarterPacket.site().values().stream()
                .filter(file -> file.path().endsWith(".html"))
                .sorted(Comparator.comparing(OutputFile::path))
                .toList();
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws IOException, SAXException {
        String page = "<!doctype html><html lang=\"en\"><title>x</title><p><li>";
        assertThat(messages(page.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    /** Everything the checker says of a page: errors, warnings, advice. */
    private static List<String> messages(byte[] page) throws IOException, SAXException {
        Messages messages = new Messages();
        validator.setUpValidatorAndParsers(messages, false, false);
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        return messages.said;
    }

    private static final class Messages implements ErrorHandler {
        private final List<String> said = new ArrayList<>();

        @Override
        public void warning(SAXParseException finding) {
            error(finding);
        }

        @Override
        public void error(SAXParseException finding) {
            String message = finding.getMessage();
            if (!message.startsWith(NO_ADDRESS) && !message.startsWith(DATA_BLOCK)) {
                said.add(finding.getLineNumber() + ":" + finding.getColumnNumber() + ": " + finding.getMessage());
            }
        }

        @Override
        public void fatalError(SAXParseException finding) {
            error(finding);
        }
    }
}
