package org.welcomepacket.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @Test
    void plainPathsAreRead() {
        assertThat(RequestPath.of("/")).contains("");
        assertThat(RequestPath.of("/en/")).contains("en/");
        assertThat(RequestPath.of("/en/late-again.html")).contains("en/late-again.html");
        assertThat(RequestPath.of("/media/a%20b%C3%A6.png")).contains("media/a b\u00e6.png");
        assertThat(RequestPath.of("/..hidden/a...b")).contains("..hidden/a...b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "en",
                "/../secret",
                "/en/../../secret",
                "/en/..",
                "/./en",
                "/en//index.html",
                "//en",
                "/%2e%2e/secret",
                "/%2E%2e%2fsecret",
                "/en%2findex.html",
                "/en/%2e%2e/%2e%2e/secret",
                "/..%5csecret",
                "/..\\secret",
                "/C:%5Csecret",
                "/en/index.html%00",
                "/a%0d%0ab",
                "/a%7f",
                "/%",
                "/%4",
                "/%zz",
                "/%c0%af",
                "/%ff",
                "/%ed%a0%80",
                "/\u00e6",
                "/en/./index.html"
            })
    void whatCouldMeanSomethingElseIsRefused(String raw) {
        assertThat(RequestPath.of(raw)).isEmpty();
    }

    @Test
    void anEndlessPathIsRefused() {
        assertThat(RequestPath.of("/" + "a/".repeat(100_000))).isEmpty();
    }
}
