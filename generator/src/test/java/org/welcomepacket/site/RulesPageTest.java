package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptableObject;
import org.welcomepacket.decide.Case;
import org.welcomepacket.decide.Given;
import org.welcomepacket.decide.Question;
import org.welcomepacket.decide.Questionnaire;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.decide.Table;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.wording.Wording;

/** What the page says happens is what {@code welcome decide} says, for every case the table tells apart. */
@NullUnmarked
class RulesPageTest {
    private static final Instant NOW = Instant.parse("2027-01-13T10:00:00Z");

    private static Packet packet;
    private static Map<String, OutputFile> files;
    private static ScriptableObject script;

    @BeforeAll
    static void render() {
        packet = StarterPacket.packet();
        files = StarterPacket.site();
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            script = context.initSafeStandardObjects();
            String page = "var document = { querySelectorAll: function () { return []; } };";
            context.evaluateString(script, page + files.get("site/decide.js").text(), "decide.js", 1, null);
        }
    }

    private static Element section(String language, Decision decision) {
        OutputFile page = files.get("site/" + language + "/rules.html");
        return Jsoup.parse(page.text()).getElementById("_" + decision.id()).parent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void everyAnswerOfThePageIsTheAnswerOfTheTable(String language) {
        Wording wording = Wording.of(
                new Language(language), packet.in(new Language(language)).messages());
        int cases = 0;
        for (Decision decision : packet.rules().decisions()) {
            Element asker = section(language, decision).selectFirst(".asker");
            Questionnaire questions = Questionnaire.of(decision, packet).orElseThrow();
            for (int way = 0; way < questions.branches().size(); way++) {
                Questionnaire.Branch branch = questions.branches().get(way);
                for (int i = 0; i < branch.answers().size(); i++) {
                    Reply.Answered answer = branch.answers().get(i);
                    assertThat(said(asker, way, picks(i, branch)))
                            .as(decision.id() + " " + answer.given())
                            .isEqualTo(wording.outcome(answer.result(), answer.due()));
                    cases++;
                }
            }
        }
        assertThat(cases).isGreaterThan(15);
    }

    /** Typed as on a command line, so that the page's ranges are held against a second reading of the rules. */
    @ParameterizedTest
    @ValueSource(strings = {"service=coaching", "service=group", "service=workshop"})
    void everyTypedCaseLiesInTheRangeWithItsAnswer(String service) {
        Decision decision = packet.rules().decisions().get(0);
        Questionnaire questions = Questionnaire.of(decision, packet).orElseThrow();
        String id = service.substring("service=".length());
        Questionnaire.Branch branch = questions
                .branches()
                .get(List.copyOf(questions.chosen().get(0).choices().keySet()).indexOf(id));
        Wording wording =
                Wording.of(new Language("en"), packet.in(new Language("en")).messages());
        Element asker = section("en", decision).selectFirst(".asker");
        int way = questions.branches().indexOf(branch);
        for (int hours = 0; hours <= 24 * 16; hours += 6) {
            for (int earlier = 0; earlier < 3; earlier++) {
                String session = "2027-02-10T10:00";
                String at = LocalDateTime.parse(session).minusHours(hours).toString();
                Reply.Answered reply = (Reply.Answered) Reply.to(
                        new Question(
                                decision.id(),
                                Map.of("service", id, "earlier", Integer.toString(earlier)),
                                Optional.of(session),
                                Optional.of(at)),
                        packet,
                        NOW);
                List<Integer> picks = branch.asked().stream()
                        .map(asked -> inside(asked, reply.given()))
                        .toList();
                assertThat(said(asker, way, picks))
                        .as(service + " " + hours + " h, " + earlier)
                        .isEqualTo(wording.outcome(reply.result(), reply.due()));
            }
        }
    }

    /** The only range a case lies in. */
    private static int inside(Questionnaire.Asked asked, Case given) {
        Given known = given.of(asked.input().name()).orElseThrow();
        List<Integer> accepting = IntStream.range(0, asked.ranges().size())
                .filter(i -> Table.accepts(asked.ranges().get(i).test(), known))
                .boxed()
                .toList();
        assertThat(accepting).as(known.toString()).hasSize(1);
        return accepting.get(0);
    }

    @Test
    void questionWithoutInfluenceIsNotAsked() {
        Element asker = section("en", packet.rules().decisions().get(0)).selectFirst(".asker");
        Element coaching = asker.select(".branch").first();
        assertThat(coaching.select("legend").eachText())
                .containsExactly("How long before the start", "How often before, within 12 months");
        assertThat(idle(coaching, List.of(0, 0))).containsExactly(false, false);
        assertThat(idle(coaching, List.of(1, 0))).containsExactly(false, true);
        assertThat(asker.select(".branch").get(1).select("legend").eachText())
                .containsExactly("How long before the start");
    }

    @Test
    void everyTableIsThereToBeReadWithoutAScript() {
        for (Decision decision : packet.rules().decisions()) {
            Element section = section("en", decision);
            assertThat(section.select("table.rules tbody tr"))
                    .hasSize(decision.rows().size());
            assertThat(section.select(".examples li")).isNotEmpty();
            assertThat(section.selectFirst(".source a").attr("href"))
                    .isEqualTo(decision.clause().orElseThrow().policy() + ".html#"
                            + decision.clause().orElseThrow().heading());
        }
    }

    @Test
    void packetWithoutDecisionsHasNoSuchPage() {
        assertThat(SiteTest.render(SamplePacket.usual().packet())).doesNotContainKey("site/en/rules.html");
    }

    private static List<Integer> picks(int answer, Questionnaire.Branch branch) {
        List<Integer> picks = new ArrayList<>();
        int rest = answer;
        for (int i = branch.asked().size() - 1; i >= 0; i--) {
            int size = branch.asked().get(i).ranges().size();
            picks.add(0, rest % size);
            rest /= size;
        }
        return picks;
    }

    /** What {@code decide.js} shows for the controls of the page in this position. */
    private static String said(Element asker, int way, List<Integer> picks) {
        String[] ways = asker.attr("data-ways").split(" ", -1);
        Element branch = asker.select(".branch").get(Integer.parseInt(ways[way]));
        Elements sentences = asker.select("ul > li");
        return sentences
                .get(((Number) run(branch, picks).get("sentence")).intValue())
                .wholeText();
    }

    private static List<Object> idle(Element branch, List<Integer> picks) {
        return new ArrayList<Object>((List<?>) run(branch, picks).get("idle"));
    }

    private static NativeObject run(Element branch, List<Integer> picks) {
        List<Integer> sizes = branch.select("fieldset").stream()
                .map(question -> question.select("input").size())
                .toList();
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            String call =
                    "welcomeDecide('" + branch.attr("data-answers") + "'.split(' '), " + sizes + ", " + picks + ")";
            return (NativeObject) context.evaluateString(script, call, "call", 1, null);
        }
    }
}
