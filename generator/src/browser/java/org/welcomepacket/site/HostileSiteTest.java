package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.welcomepacket.browser.Browser;
import org.welcomepacket.browser.StaticHost;
import org.welcomepacket.output.OutputFile;

/** Every string of a packet is hostile, and the pages come without the policy that would stop what they try. */
@NullUnmarked
@ResourceLock("browser")
class HostileSiteTest {
    private static final String POISON = "</title></style></textarea></script>\"'><script>window.hacked='script'</script>"
            + "<img src=x onerror=\"window.hacked='image'\"><svg onload=\"window.hacked='svg'\">"
            + "<a href=\"javascript:window.hacked='link'\">{{title}}</a>";

    private final Browser browser = Browser.shared();

    @Test
    void noneOfItRunsAndAllOfItIsRead() throws IOException {
        Map<String, OutputFile> files = SiteTest.render(SamplePacket.poisoned(POISON).packet());
        List<String> found = new ArrayList<>();
        try (StaticHost host = StaticHost.of(files, HostileSiteTest::withoutPolicy)) {
            browser.size(1280, 900, 1);
            for (String path : files.keySet()) {
                if (path.endsWith(".html")) {
                    browser.open(host.root().resolve(path.substring("site/".length())));
                    browser.run("document.querySelectorAll('details').forEach(function (d) { d.open = true; });"
                            + "document.querySelectorAll('input[type=search]').forEach(function (f) {"
                            + "  f.value = 'hacked'; f.dispatchEvent(new Event('input', {bubbles: true})); });"
                            + "document.querySelectorAll('select').forEach(function (s) {"
                            + "  s.selectedIndex = s.options.length - 1; s.dispatchEvent(new Event('change', {bubbles: true})); });");
                    browser.texts("return [window.hacked, document.querySelector('img[src=x]') && 'an image',"
                                    + " document.querySelector('a[href^=\"javascript\"]') && 'a link'].filter(Boolean)")
                            .forEach(what -> found.add(path + ": " + what));
                    boolean saysNothingOfThePacket = path.equals("site/404.html");
                    String read = String.valueOf(browser.run("return document.body.innerText"));
                    if (!saysNothingOfThePacket && !read.contains("window.hacked='script'")) {
                        found.add(path + ": the words are not read");
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatDoesRunIsNoticed() throws IOException {
        Map<String, OutputFile> files = SiteTest.render(SamplePacket.usual().packet());
        try (StaticHost host = StaticHost.of(
                files, page -> withoutPolicy(page).replace("</h1>", "<script>window.hacked='script'</script></h1>"))) {
            browser.open(host.root().resolve("en/index.html"));
            assertThat(browser.run("return window.hacked")).isEqualTo("script");
        }
    }

    private static String withoutPolicy(String page) {
        String without = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        assertThat(without).isNotEqualTo(page);
        return without;
    }
}
