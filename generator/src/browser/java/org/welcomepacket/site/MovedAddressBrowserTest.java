package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.welcomepacket.browser.Browser;
import org.welcomepacket.browser.StaticHost;
import org.welcomepacket.output.OutputFile;

/** Somebody follows a link to a policy that has another name by now: {@code meetings} became {@code sessions}. */
@NullUnmarked
@ResourceLock("browser")
class MovedAddressBrowserTest {
    private static Map<String, OutputFile> files;
    private static StaticHost host;

    private final Browser browser = Browser.shared();

    @BeforeAll
    static void start() throws IOException {
        files = ChangesPageTest.afterAChange();
        host = StaticHost.of(files);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private void follow(Object address, String place) {
        browser.open("about:blank");
        browser.forget();
        browser.open(address);
        browser.await("the policy is there", () -> browser.address().endsWith("/en/sessions.html" + place));
        browser.await("it is read", () -> !browser.elements("article.policy h1").isEmpty());
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void oldAddressLeadsToThePolicy() {
        follow(host.root().resolve("en/meetings.html"), "");
    }

    @Test
    void oldAddressOfAClauseLeadsToTheClause() {
        follow(host.root().resolve("en/meetings.html#phone"), "#phone");
        assertThat(browser.run("var top = document.getElementById('phone').getBoundingClientRect().top;"
                        + "return top >= 0 && top < innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void placeThatNobodyKnowsIsHandedOn() {
        follow(host.root().resolve("en/meetings.html#_top"), "#_top");
    }

    @Test
    void wayBackDoesNotLeadIntoTheOldAddress() {
        browser.open(host.root().resolve("en/index.html"));
        browser.run("location.href = 'meetings.html#phone'");
        browser.await("the policy is there", () -> browser.address().endsWith("/en/sessions.html#phone"));
        browser.run("history.back()");
        browser.await("the first page is there again", () -> browser.address().endsWith("/en/index.html"));
    }

    @Test
    void itWorksByDoubleClickToo(@TempDir Path temp) throws IOException {
        for (OutputFile file : files.values()) {
            Path place = temp.resolve(file.path());
            Files.createDirectories(place.resolveSibling("."));
            Files.write(place, file.content());
        }
        follow(temp.resolve("site/en/meetings.html").toUri() + "#phone", "#phone");
    }
}
