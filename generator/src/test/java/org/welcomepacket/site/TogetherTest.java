package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TogetherTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9:00–16:00",
                "kl. 9.00–12.00",
                "kl. 10.00",
                "25.–29.",
                "+45 55 50 01 17",
                "e-mail",
                "что-то",
                "из-за",
                "когда-нибудь",
                "по-доброму",
                "S. 12"
            })
    void partsStayTogether(String piece) {
        String kept = "<span class=\"together\">" + piece + "</span>";
        assertThat(Together.html("А " + piece + ", б")).isEqualTo("А " + kept + ", б");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out-of-hours", "one 2", "Friday, 9", "одно-единственное", "a - b", "sentences. 3"})
    void otherWordsMayBeParted(String words) {
        assertThat(Together.html(words)).isEqualTo(words);
    }

    @Test
    void whatIsKeptTogetherIsEscapedToo() {
        assertThat(Together.html("<b>9–10</b>&"))
                .isEqualTo("&lt;b&gt;<span class=\"together\">9–10</span>&lt;/b&gt;&amp;");
    }
}
