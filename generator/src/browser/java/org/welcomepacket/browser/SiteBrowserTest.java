package org.welcomepacket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The starter packet's site as readers meet it, on a host that puts it under a sub-path. */
@NullUnmarked
@ResourceLock("browser")
class SiteBrowserTest {
    private static final String TOO_WIDE = "var root = document.documentElement;"
            + "if (root.scrollWidth <= root.clientWidth) { return []; }"
            + "return Array.prototype.filter.call(document.querySelectorAll('body *'), function (e) {"
            + "  return e.getBoundingClientRect().right > root.clientWidth + 1 && e.checkVisibility(); })"
            + "  .slice(0, 5).map(function (e) { return root.scrollWidth + ' wide: ' + e.outerHTML.slice(0, 90); })";

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
        browser.size(1280, 900, 1);
        browser.prefer();
        browser.open("about:blank");
        browser.forget();
    }

    private void open(String page) {
        browser.open(host.root().resolve(page));
    }

    /** Nothing was asked for elsewhere, and nothing was said on the console. */
    private void assertThatAllIsQuiet() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allSatisfy(address -> assertThat(address)
                .startsWith(host.root().toString()));
    }

    @Test
    void axeFindsNothingOnAnyPageHoweverItIsShown() {
        List<String> found = new ArrayList<>();
        for (String page : StarterSite.pages()) {
            browser.prefer("prefers-reduced-motion", "reduce");
            browser.size(1280, 900, 1);
            open(page);
            note(page, "wide", browser.axe(), found);
            browser.prefer("prefers-color-scheme", "dark", "prefers-reduced-motion", "reduce");
            browser.size(320, 640, 1);
            note(page, "narrow, dark", browser.axe(), found);
            note(page, "narrow", browser.texts(TOO_WIDE), found);
            browser.prefer("forced-colors", "active", "prefers-reduced-motion", "reduce");
            browser.size(640, 450, 2);
            note(page, "twice as large, forced colours", browser.axe(), found);
            note(page, "twice as large", browser.texts(TOO_WIDE), found);
        }
        assertThat(found).isEmpty();
        assertThatAllIsQuiet();
    }

    private static void note(String page, String how, List<String> said, List<String> found) {
        said.forEach(one -> found.add(page + " (" + how + "): " + one));
    }

    @Test
    void axeFindsWhatIsWrong() {
        open("en/index.html");
        browser.run("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"\">')");
        assertThat(browser.axe()).anySatisfy(one -> assertThat(one).startsWith("image-alt"));
    }

    @Test
    void theLanguageChangesOnThePageOneIsOn() {
        open("en/cancellations.html");
        WebElement russian = browser.element("nav.languages a[hreflang=ru]");
        assertThat(russian.getText()).isNotBlank();
        russian.click();
        browser.await("the page is Russian", () -> browser.address().endsWith("/ru/cancellations.html"));
        assertThat(browser.element("html").getAttribute("lang")).isEqualTo("ru");
        browser.element("nav.languages a[hreflang=da]").click();
        browser.await("the page is Danish", () -> browser.address().endsWith("/da/cancellations.html"));
        assertThatAllIsQuiet();
    }

    @Test
    void theLanguageOnceChosenIsRememberedOnTheDevice() {
        open("index.html");
        browser.run("localStorage.clear()");
        open("index.html");
        assertThat(browser.elements(".choice a[hreflang]")).hasSize(3);
        browser.element("a[hreflang=da]").click();
        browser.await("the first page is Danish", () -> browser.address().endsWith("/da/index.html"));
        open("index.html");
        browser.await("it is Danish again", () -> browser.address().endsWith("/da/index.html"));
        browser.element("nav.languages a[hreflang=ru]").click();
        browser.await("the page is Russian", () -> browser.address().endsWith("/ru/index.html"));
        open("index.html");
        browser.await("it is Russian now", () -> browser.address().endsWith("/ru/index.html"));
        assertThat(browser.run("return document.cookie")).isEqualTo("");
        browser.run("localStorage.clear()");
        assertThatAllIsQuiet();
    }

    @Test
    void theSkipLinkComesFirstAndLeadsToTheText() {
        open("en/cancellations.html");
        browser.press("Tab", 9);
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.run("var r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.left >= 0"))
                .isEqualTo(true);
        browser.element("a.skip").sendKeys(Keys.ENTER);
        browser.press("Tab", 9);
        assertThat(browser.run("return document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void theKeyboardReachesEverythingAndIsSeenThere() {
        List<String> found = new ArrayList<>();
        for (String page : List.of(
                "index.html", "404.html", "en/index.html", "en/first-session.html", "en/cancellations.html",
                "en/services.html", "en/rules.html", "en/questions.html", "da/agreement.html", "ru/expect.html")) {
            if (!StarterSite.pages().contains(page)) {
                found.add(page + " is not there");
                continue;
            }
            browser.prefer("prefers-reduced-motion", "reduce");
            open(page);
            walk().forEach(problem -> found.add(page + ": " + problem));
        }
        assertThat(found).isEmpty();
    }

    /** Goes through a page with the tabulator key; says what is never reached, and where one cannot see where one is. */
    private List<String> walk() {
        List<String> problems = new ArrayList<>();
        long expected = (Long) browser.run("window.reachable = Array.prototype.filter.call(document.querySelectorAll("
                + "'a[href], button, input, select, textarea, summary, [tabindex=\"0\"]'), function (e) {"
                + "  var inGroup = e.type === 'radio' && e.name && !e.checked"
                + "    && document.querySelector('input[name=\"' + e.name + '\"]:checked');"
                + "  return e.checkVisibility({visibilityProperty: true}) && !e.disabled && !inGroup;"
                + "}); window.reached = new Set(); window.last = null; return window.reachable.length");
        for (int i = 0; i < 2 * expected + 40; i++) {
            browser.press("Tab", 9);
            Object problem = browser.run("var e = document.activeElement;"
                    + "if (e && e === window.last && e.type === 'datetime-local') { return ''; } window.last = e;"
                    + "if (!e || e === document.body || window.reached.has(e)) { return 'end'; }"
                    + "window.reached.add(e);"
                    + "var shown = [[e], [e, '::after'], [e.parentElement], [e.closest('li, label')]].some(function (n) {"
                    + "  if (!n[0]) { return false; } var s = getComputedStyle(n[0], n[1] || null);"
                    + "  return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0; });"
                    + "var r = e.getBoundingClientRect();"
                    + "var inside = r.bottom > 0 && r.right > 0 && r.top < innerHeight && r.left < innerWidth;"
                    + "return shown && inside ? '' : e.outerHTML.slice(0, 120) + (shown ? ' is out of sight' : ' does not"
                    + " show that it is chosen')");
            if ("end".equals(problem)) {
                break;
            }
            if (!"".equals(problem)) {
                problems.add(String.valueOf(problem));
            }
        }
        problems.addAll(browser.texts("return window.reachable.filter(function (e) { return !window.reached.has(e); })"
                + ".map(function (e) { return e.outerHTML.slice(0, 120) + ' is never reached'; })"));
        return problems;
    }

    @Test
    void theSiteWorksByDoubleClick(@TempDir Path temp) throws IOException {
        Path root = StarterSite.writeTo(temp);
        browser.open(root.resolve("index.html").toUri());
        browser.element("a[hreflang=en]").click();
        browser.await("the first page is there", () -> browser.address().endsWith("/en/index.html"));
        for (int i = 0; i < browser.elements("main a[href$='.html']").size(); i++) {
            WebElement link = browser.elements("main a[href$='.html']").get(i);
            assertThat(link.getAttribute("href")).startsWith("file:///");
        }
        browser.element(".side a[href^='cancellations.html']").click();
        browser.await("the policy is there", () -> browser.address().contains("/en/cancellations.html"));
        assertThat(browser.run("return document.fonts.ready.then(function () {"
                        + " return getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)'; })"))
                .isEqualTo(true);
        assertThat(browser.run("return document.styleSheets.length >= 2")).isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allSatisfy(address -> assertThat(address).startsWith("file:///"));
    }
}
