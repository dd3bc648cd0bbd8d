package org.welcomepacket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A reader who looks for a word. */
@NullUnmarked
@ResourceLock("browser")
class SearchBrowserTest {
    private static StaticHost host;

    private final Browser browser = Browser.shared();

    @BeforeAll
    static void start() throws IOException {
        host = StaticHost.of(StarterSite.files());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void usual() {
        browser.size(390, 844, 1);
        browser.prefer("prefers-reduced-motion", "reduce");
    }

    private void look(String language, String words) {
        browser.open(host.root().resolve(language + "/privacy.html"));
        browser.forget();
        browser.element(".finder summary").click();
        browser.await("one can type", () -> browser.element(".finder input").equals(focused()));
        focused().sendKeys(words);
    }

    private WebElement focused() {
        return (WebElement) browser.run("return document.activeElement");
    }

    @ParameterizedTest
    @CsvSource({
        "en, cancel, en/cancellations.html",
        "da, forsinket, da/lateness.html",
        "ru, отменить, ru/cancellations.html",
    })
    void wordIsTypedFoundAndFollowed(String language, String words, String page) {
        look(language, words);
        String result = ".finder ol a[href^='" + page.substring(3) + "']";
        browser.await("it is found", () -> !browser.elements(result).isEmpty());
        assertThat(browser.element(".finder [role=status]").getText()).containsPattern("\\d");
        assertThat(browser.element(".finder ol mark").getText()).isNotBlank();
        assertThat(browser.element(".finder ol").getText()).doesNotContain("|");
        browser.element(result).click();
        browser.await("it is opened", () -> browser.address().contains("/" + page));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allSatisfy(address -> assertThat(address)
                .startsWith(host.root().toString()));
    }

    @Test
    void keyboardAloneIsEnough() {
        look("en", "cancelling");
        browser.await("it is found", () -> !browser.elements(".finder ol a").isEmpty());
        focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(focused()).isEqualTo(browser.element(".finder ol a"));
        focused().sendKeys(Keys.ARROW_UP);
        assertThat(focused().getTagName()).isEqualTo("input");
        focused().sendKeys(Keys.ESCAPE);
        assertThat(focused().getTagName()).isEqualTo("summary");
        assertThat(browser.element(".finder").getAttribute("open")).isNull();
        focused().sendKeys(Keys.ENTER);
        browser.await("it is open again", () -> focused().getTagName().equals("input"));
        focused().sendKeys(Keys.ENTER);
        browser.await("the first is chosen", () -> focused().getTagName().equals("a"));
        focused().sendKeys(Keys.ENTER);
        browser.await("the first is opened", () -> browser.address().contains("/en/cancellations.html"));
    }

    @Test
    void wordThatIsNowhereIsSaidToBe() {
        look("en", "xylophone");
        browser.await("it is said", () -> !browser.element(".finder [role=status]").getText().isEmpty());
        assertThat(browser.elements(".finder ol a")).isEmpty();
    }
}
