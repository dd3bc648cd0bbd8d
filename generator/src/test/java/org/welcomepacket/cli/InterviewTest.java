package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.welcomepacket.starter.Kind;

class InterviewTest {
    private final List<String> asked = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private Interview answered(String... answers) {
        Queue<String> left = new ArrayDeque<>(List.of(answers));
        return new Interview(
                question -> {
                    asked.add(question);
                    return left.poll();
                },
                said::add,
                List.of("en", "da", "ru"),
                ZoneId.of("Europe/Copenhagen"));
    }

    @Test
    void anAnswerThatIsNoKindIsAskedForAgain() {
        assertThat(answered("bakery", "Studio").kind()).contains(Kind.STUDIO);
        assertThat(asked).hasSize(2).allMatch(question -> question.contains("in-person, online, studio, shop"));
        assertThat(said).hasSize(1);
    }

    @Test
    void enterMeansAllKindsAndAllLanguages() {
        assertThat(answered("").kind()).isEmpty();
        assertThat(answered("").languages()).isEmpty();
    }

    @Test
    void languagesKeepTheirOrder() {
        assertThat(answered("da, en").languages()).containsExactly("da", "en");
        assertThat(answered("de", "ru").languages()).containsExactly("ru");
    }

    @Test
    void onlyWhatIsNotKnownIsAsked() {
        Map<String, String> facts = answered("Maja", "", "", "", "dk").facts(Map.of("name", "Blue Door"));
        assertThat(asked).hasSize(5).noneMatch(question -> question.startsWith("Name of your business"));
        assertThat(facts)
                .containsExactlyInAnyOrderEntriesOf(Map.of("name", "Blue Door", "owner", "Maja", "country", "dk"));
    }

    @Test
    void whatWouldBeATagIsAskedForAgain() {
        assertThat(answered("{{notice}}", "Blue Door").facts(Map.of()))
                .containsExactlyEntriesOf(Map.of("name", "Blue Door"));
        assertThat(said).contains("  Please write it without '{{', which begins a tag, or press Enter.");
    }

    @Test
    void theTimeZoneIsAskedWhereACountryHasSeveral() {
        Map<String, String> facts =
                answered("", "", "", "", "", "au", "Sydney", "Australia/Sydney").facts(Map.of());
        assertThat(facts).containsEntry("time-zone", "Australia/Sydney");
    }

    @Test
    void whenNobodyAnswersAnyMoreEverythingStaysAsItIs() {
        assertThat(answered().kind()).isEmpty();
        assertThat(answered().languages()).isEmpty();
        assertThat(answered().facts(Map.of())).isEmpty();
    }
}
