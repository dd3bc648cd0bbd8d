package org.welcomepacket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.welcomepacket.serve.PreviewLog;
import org.welcomepacket.serve.PreviewServer;
import org.welcomepacket.serve.PreviewSettings;
import org.welcomepacket.source.Diagnostic;

/** An author with an editor on one side and the browser on the other. */
@NullUnmarked
@ResourceLock("browser")
class PreviewBrowserTest {
    private static final String PANEL = "document.querySelector('welcome-preview').shadowRoot";

    @TempDir
    Path temp;

    private final Browser browser = Browser.shared();
    private PreviewServer preview;

    private static final class Silent implements PreviewLog {
        @Override
        public void shown(Duration took, List<Diagnostic> found) {}

        @Override
        public void kept(List<Diagnostic> found) {}

        @Override
        public void trouble(String sentence) {}

        @Override
        public void agreementsSet(Duration took) {}
    }

    @BeforeEach
    void start() throws IOException {
        write("packet.yaml", "business: { name: Small Practice }\npolicies: [sessions]\n");
        write("policies/sessions.md", policy("Call us and all is well."));
        browser.size(1280, 800, 1);
        browser.prefer();
        browser.forget();
        preview = PreviewServer.start(
                PreviewSettings.of(temp.resolve("content")).at(0), Clock.systemUTC(), new Silent());
        browser.open(preview.address().resolve("en/sessions.html"));
        browser.await("the page is there", () -> text().contains("all is well"));
        browser.forget();
    }

    @AfterEach
    void stop() {
        browser.open("about:blank");
        preview.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve("content").resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** Long enough to be scrolled. */
    private static String policy(String words) {
        return "# Sessions\n\n## Cancelling\n\n" + "Some words about this.\n\n".repeat(80) + words + "\n\n## Late\n\nEnd.\n";
    }

    private String text() {
        return browser.element("main").getText();
    }

    private boolean panelIsOpen() {
        return Boolean.TRUE.equals(browser.run("return !" + PANEL + ".querySelector('section').hidden"));
    }

    private String panel() {
        return String.valueOf(browser.run("return " + PANEL + ".querySelector('section').innerText"));
    }

    private long scrolled() {
        return ((Number) browser.run("return Math.round(scrollY)")).longValue();
    }

    @Test
    void editSeeBreakSeeTheMessageMendSee() throws IOException {
        browser.run("document.querySelector('details.menu').open = true; scrollTo({top: 900, behavior: 'instant'})");
        write("policies/sessions.md", policy("Write to us instead."));
        browser.await("the edit is seen", () -> text().contains("Write to us instead."));
        browser.await("the place is kept", () -> scrolled() == 900);
        assertThat(browser.element("details.menu").getAttribute("open")).isNotNull();

        write("policies/sessions.md", policy("Write to {{nobody}} instead."));
        browser.await("the message is seen", () -> panelIsOpen() && panel().contains("nobody"));
        assertThat(panel()).contains("1 error").contains("unknown-tag").contains("Write to {{nobody}} instead.");
        assertThat(text()).contains("Write to us instead.");
        assertThat(scrolled()).isEqualTo(900);
        String link = String.valueOf(browser.run("return " + PANEL + ".querySelector('.place a').href"));
        assertThat(link).startsWith("vscode://file/").endsWith("/content/policies/sessions.md:165:10");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.axe()).isEmpty();
        browser.forget(); // axe measures with styles of its own, which the policy forbids

        write("policies/sessions.md", policy("Write to Ida instead."));
        browser.await("the mended page is seen", () -> text().contains("Write to Ida instead.") && !panelIsOpen());
        browser.await("the place is kept", () -> scrolled() == 900);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allSatisfy(address -> assertThat(address)
                .startsWith(preview.address().toString()));
    }

    @Test
    void theAgreementFollows() {
        browser.open(preview.address().resolve("en/agreement.html"));
        browser.await("the agreement is there", () -> !browser.elements("a[href$='agreement.en.pdf']").isEmpty());
    }

    @Test
    void aPageThatIsTakenAwayAndComesBackIsFollowed() throws IOException {
        write("policies/payment.md", "# Payment\n\nPay us.\n");
        write("packet.yaml", "business: { name: Small Practice }\npolicies: [payment]\n");
        browser.await("the page is gone", () -> text().contains("404"));
        write("packet.yaml", "business: { name: Small Practice }\npolicies: [sessions, payment]\n");
        browser.await("the page is back", () -> text().contains("all is well"));
    }

    @Test
    void hostileWordsInAMessageStayWords() throws IOException {
        write("packet.yaml", "business: { name: A, '<img src=x onerror=document.title=1>': B }\npolicies: [sessions]\n");
        browser.await("the message is seen", () -> panelIsOpen() && panel().contains("<img src=x"));
        assertThat(browser.run("return " + PANEL + ".querySelectorAll('img').length")).isEqualTo(0L);
    }
}
