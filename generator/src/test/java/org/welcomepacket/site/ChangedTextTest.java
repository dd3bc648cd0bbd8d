package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Plain words of two editions become paragraphs, lists and tables again, with the difference marked. */
@NullUnmarked
class ChangedTextTest {
    private static String changed(String before, String after) {
        return ChangedText.of(before, after).html();
    }

    @Test
    void paragraphsAreKeptApart() {
        assertThat(changed("One stays.\n\nYou have 24 hours.", "One stays.\n\nYou have 48 hours."))
                .isEqualTo("<p>One stays.</p>\n<p>You have <del>24</del> <ins>48</ins>\u00a0hours.</p>\n");
        assertThat(changed("A line\nand another", "A line\nand another")).isEqualTo("<p>A line<br>and another</p>\n");
    }

    @Test
    void linesThatHaveLittleInCommonAreOneGoneAndOneNew() {
        assertThat(changed("We meet on Monday at noon.", "Bring your own cup and spoon."))
                .isEqualTo(
                        "<p><del>We meet on Monday at noon.</del></p>\n<p><ins>Bring your own cup and spoon.</ins></p>\n");
    }

    @Test
    void rowsOfATableAreComparedCellByCell() {
        String before = "Late\nService | Before | What happens\nSession | 24 hours | free\nGroup | 3 days | free";
        String after = "Late\nService | Before | What happens\nSession | 48 hours | free\nGroup | 3 days | free\n"
                + "Day | 7 days | half";
        assertThat(changed(before, after))
                .isEqualTo("<table class=\"set stacks\"><caption>Late</caption>"
                        + "<thead><tr><th scope=\"col\">Service</th><th scope=\"col\">Before</th>"
                        + "<th scope=\"col\">What happens</th></tr></thead><tbody>"
                        + "<tr><td>Session</td><td data-label=\"Before\"><del>24</del> <ins>48</ins>\u00a0hours</td>"
                        + "<td data-label=\"What happens\">free</td></tr>"
                        + "<tr><td>Group</td><td data-label=\"Before\">3\u00a0days</td>"
                        + "<td data-label=\"What happens\">free</td></tr>"
                        + "<tr><td><ins>Day</ins></td><td data-label=\"Before\"><ins>7\u00a0days</ins></td>"
                        + "<td data-label=\"What happens\"><ins>half</ins></td></tr></tbody></table>\n");
    }

    @Test
    void entriesNestAsTheyDid() {
        String text = "- First\n\n  - Deeper\n- Second\n  goes on\n\n3. Third\n4. Fourth";
        assertThat(changed(text, text)).isEqualTo("""
                        <ul><li>First</li></ul>
                        <ul><li>Deeper</li></ul>
                        <ul><li>Second<br>goes on</li></ul>
                        <ol><li value="3">Third</li><li value="4">Fourth</li></ol>
                        """);
    }

    @Test
    void quotesAndNotesAreSet() {
        String text = "> Said\n> twice\n\nSee.[1]\n\n[1] Below";
        assertThat(changed(text, text)).isEqualTo("""
                        <blockquote>Said<br>twice</blockquote>
                        <p>See.<sup class="mark">1</sup></p>
                        <ol><li value="1">Below</li></ol>
                        """);
    }

    @Test
    void anotherNumberBeforeTheSameWordsIsShown() {
        assertThat(changed("24. december holder vi lukket.", "23. december holder vi lukket."))
                .isEqualTo("<p><del>24.</del> <ins>23.</ins>\u00a0december holder vi lukket.</p>\n");
        assertThat(changed("1. Be kind\n2. Be calm", "1. Be here\n2. Be kind\n3. Be calm"))
                .isEqualTo("""
                        <ol><li value="1"><ins>Be here</ins></li></ol>
                        <p><del>1.</del> <ins>2.</ins> Be kind<br><del>2.</del> <ins>3.</ins> Be calm</p>
                        """);
        assertThat(changed("> 4. Said", "> 5. Said"))
                .isEqualTo("<blockquote><del>4.</del> <ins>5.</ins> Said</blockquote>\n");
        assertThat(changed("See the note[1].\n\n[1] Below", "See the note[2].\n\n[2] Below"))
                .endsWith(
                        "<p><del><sup class=\"mark\">1</sup></del> <ins><sup class=\"mark\">2</sup></ins> Below</p>\n");
    }

    @Test
    void emptyCellsStayWhereTheyAre() {
        String before = " | Online | In person\nLate | yours | \nSick | ours | ours";
        String after = " | Online | In person\nLate | yours | yours\nSick | ours | ours";
        assertThat(changed(before, after))
                .isEqualTo("<table class=\"set stacks\"><thead><tr><th scope=\"col\"></th>"
                        + "<th scope=\"col\">Online</th><th scope=\"col\">In person</th></tr></thead><tbody>"
                        + "<tr><td>Late</td><td data-label=\"Online\">yours</td>"
                        + "<td data-label=\"In person\"><ins>yours</ins></td></tr>"
                        + "<tr><td>Sick</td><td data-label=\"Online\">ours</td>"
                        + "<td data-label=\"In person\">ours</td></tr></tbody></table>\n");
    }

    @Test
    void headThatSaysNothingIsNone() {
        String text = " |  | \nMonday | 9 | 17\nTuesday | 10 | 18";
        assertThat(changed(text, text))
                .startsWith("<table class=\"set stacks\"><tbody><tr><td>Monday</td><td>9</td><td>17</td></tr>");
    }

    @Test
    void wordsOfAnOddPacketStayWords() {
        assertThat(changed("a | b\nc | d | <i>e</i>\nf", "a | b\nc | d | <b>e</b>\nf | g"))
                .contains("&lt;i&gt;", "&lt;b&gt;")
                .doesNotContain("<i>", "<b>");
        assertThat(changed("", "")).isEmpty();
    }

    @Test
    void longTextsAreShownOneAfterTheOther() {
        String before = "Some words here.\n\n".repeat(400);
        String after = "Some words here.\n\n".repeat(401);
        assertThat(changed(before, after)).startsWith("<p><del>").endsWith("</ins></p>\n");
        String list = "- a\n".repeat(50_000);
        assertThat(changed(list, list + "- b")).startsWith("<ul><li><del>a").endsWith("<ins>b</ins></li></ul>\n");
    }
}
