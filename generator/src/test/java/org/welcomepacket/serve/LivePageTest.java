package org.welcomepacket.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LivePageTest {
    private static final String SCRIPT = "<script src=\"/__welcome/preview.js\" defer data-path=\"en/index.html\""
            + " data-since=\"7\" data-findings=\"3\"></script>\n";

    private static String live(String html) {
        return LivePage.of(html, "en/index.html", 7, 3);
    }

    private static String policy(String content) {
        String html = live("<meta http-equiv=\"Content-Security-Policy\" content=\"" + content + "\">");
        return html.substring(html.indexOf("content=\"") + 9, html.indexOf("\">"));
    }

    @Test
    void theScriptComesLastInTheBody() {
        assertThat(live("<body><p>a</p></body></html>")).isEqualTo("<body><p>a</p>" + SCRIPT + "</body></html>");
    }

    @Test
    void aPageWithoutAnEndOfItsBodyListensAsWell() {
        assertThat(live("<p>a")).isEqualTo("<p>a" + SCRIPT);
    }

    @Test
    void theLastEndOfABodyCounts() {
        assertThat(live("<pre>&lt;/body></body></pre></body>"))
                .isEqualTo("<pre>&lt;/body></body></pre>" + SCRIPT + "</body>");
    }

    @Test
    void aStrictPolicyIsWidenedByWhatTheScriptNeedsAndNoMore() {
        assertThat(policy("default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; connect-src 'self'");
        assertThat(policy("default-src 'none'; script-src 'none'; connect-src https://x.example"))
                .isEqualTo("default-src 'none'; script-src 'self'; connect-src 'self' https://x.example;"
                        + " style-src 'self'");
    }

    @Test
    void aPolicyWhoseQuotesAreEscapedIsReadAsABrowserReadsIt() {
        assertThat(policy("default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    }

    @Test
    void whatAPathHoldsCannotBecomeMarkup() {
        assertThat(LivePage.of("", "a\"><script>alert(1)</script>", 1, 1)).doesNotContain("<script>");
    }
}
