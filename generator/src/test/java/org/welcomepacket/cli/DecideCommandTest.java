package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Golden;

class DecideCommandTest {
    private static final Path CONTENT = Path.of("../content");

    @TempDir
    Path temp;

    private static CommandRun decide(Object... args) {
        return CommandRun.of(
                Map.of(), Stream.concat(Stream.of("decide"), Stream.of(args)).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void theAnswerCanBePastedIntoAMail(String language) {
        CommandRun run =
                decide(CONTENT, "cancellation", "service=coaching", "ahead=3h", "earlier=1", "--lang", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        int quote = run.out().indexOf("\n\n", run.out().indexOf("3.2")) + 2;
        Golden.check("decide/answer." + language + ".txt", run.out().substring(0, quote));
        // the clause is quoted whole, its table and its note included
        assertThat(run.out().substring(quote)).contains(" | ", "\n\n[1] ");
    }

    @Test
    void aLanguageOfOnesOwnAnswersWithItsTemplate() {
        Path german = Path.of("src/test/resources/org/welcomepacket/german");
        CommandRun run = decide(
                german.resolve("content"),
                "absage",
                "ahead=8 hours",
                "earlier=1",
                "--template",
                german.resolve("template"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Es ist, auf 12 Monate gesehen, schon einmal vorgekommen.")
                .contains("Sie zahlen 50 % des Preises")
                .contains("Ziffer 1.2. Wenn es zu spät ist");
    }

    @Test
    void theBindingLanguageIsTheDefault() {
        CommandRun run = decide(CONTENT, "lateness", "late=25 minutes", "earlier=0");
        assertThat(run.out()).startsWith("You are 25 minutes late. It is the first time in 12 months.\n\nWe let it go");
    }

    @Test
    void twoMomentsAreCountedInTheZoneOfTheBusiness() {
        CommandRun run = decide(
                CONTENT,
                "cancellation",
                "service=coaching",
                "earlier=0",
                "--session",
                "2027-03-28T10:00",
                "--at",
                "2027-03-27T10:00");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("The session is on Sunday, 28 March 2027, at 10:00.")
                .contains("You cancel on Saturday, 27 March 2027, at 10:00, 23 hours before.")
                .contains("We let it go this time");
    }

    @Test
    void scriptsGetIdsAmountsAndTheClause() {
        CommandRun run = decide(CONTENT, "cancellation", "service=workshop", "ahead=8 days", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        int quote = run.out().indexOf("  \"clause\"");
        Golden.check("decide/answer.json", run.out().substring(0, quote));
        assertThat(run.out().substring(quote))
                .contains("\"id\": \"cancellations#late\"", "\"number\": \"3.2\"", "\"title\": ", "\"text\": ");
    }

    @Test
    void whatMadeNoDifferenceIsSaidBesideTheAnswer() {
        CommandRun run = decide(CONTENT, "cancellation", "service=coaching", "ahead=2 days");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("It makes no difference here: How often before, within 12 months.\n");
        assertThat(run.out()).doesNotContain("no difference");
        assertThat(decide(CONTENT, "cancellation", "service=coaching", "ahead=2 days", "--lang", "da")
                        .err())
                .isEqualTo("Uden betydning her: Hvor ofte før, inden for 12 måneder.\n");
    }

    @Test
    void anAnswerThatCostsNothingSaysSoOnce() {
        CommandRun run = decide(CONTENT, "cancellation", "service=coaching", "ahead=2 days");
        assertThat(run.out().split("Nothing is due")).hasSize(run.out().split("\\| Nothing is due").length + 1);
    }

    @Test
    void whatNoRowAsksForIsNotNeededForALengthInAnotherUnit() {
        CommandRun run = decide(CONTENT, "cancellation", "service=workshop", "ahead=168h");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("it depends on the date how 168 hours compare with 7 days")
                .doesNotContain("'earlier' is needed");
        assertThat(decide(CONTENT, "cancellation", "service=coaching", "ahead=1 day")
                        .err())
                .contains("how 1 day compares with 24 hours");
    }

    @Test
    void everythingThatIsWrongIsExplainedAtOnce() {
        CommandRun run = decide(CONTENT, "cancellation", "servise=coaching", "ahead=soon", "extra", "--lang", "de");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        Golden.check("decide/refusal.txt", run.err());
    }

    @Test
    void anUnknownDecisionBringsTheListOfAll() {
        CommandRun run = decide(CONTENT, "latenes");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("there is no decision 'latenes'", "did you mean 'lateness'?")
                .contains("  our-cancellation  When we cancel or move\n");
    }

    @Test
    void whatCanBeAskedIsAnAnswerToo() {
        CommandRun all = decide(CONTENT);
        assertThat(all.code()).isZero();
        assertThat(all.err()).isEmpty();
        assertThat(all.out())
                .startsWith("This packet decides:\n  cancellation      When you cancel or move\n")
                .endsWith("Name one to see what it asks for.\n");
        CommandRun one = decide(CONTENT, "lateness");
        assertThat(one.code()).isZero();
        assertThat(one.err()).isEmpty();
        assertThat(one.out()).startsWith("lateness asks for:\n  late ").endsWith("lateness late=10minutes earlier=0\n");
    }

    @Test
    void scriptsGetWhatCanBeAsked() {
        assertThat(decide(CONTENT, "--format", "json").out())
                .startsWith("{\n  \"decisions\": [\n")
                .contains("\"id\": \"lateness\"", "\"label\": \"When you cancel or move\"");
        CommandRun one = decide(CONTENT, "lateness", "--format", "json");
        assertThat(one.code()).isZero();
        assertThat(one.out())
                .startsWith("{\n  \"decision\": \"lateness\",\n  \"inputs\": [\n")
                .contains("\"name\": \"earlier\"", "\"type\": \"count\"");
    }

    @Test
    void scriptsGetProblemsAndWhatIsAskedFor() {
        CommandRun run = decide(CONTENT, "lateness", "earlier=0", "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out())
                .contains("\"message\": \"'late' is needed\"", "\"hint\": \"write late=10minutes\"")
                .contains("\"name\": \"earlier\"", "\"type\": \"count\"");
    }

    /** Only the answer is for clients; all else is for whoever sits here, and is in one language. */
    @Test
    void whatIsNoAnswerIsInEnglishInWhicheverLanguageTheAnswerWouldBe() {
        assertThat(decide(CONTENT, "--lang", "ru")).isEqualTo(decide(CONTENT));
        assertThat(decide(CONTENT, "lateness", "--lang", "da")).isEqualTo(decide(CONTENT, "lateness"));
        CommandRun refused = decide(CONTENT, "cancellation", "service=coaching", "--lang", "da");
        assertThat(refused).isEqualTo(decide(CONTENT, "cancellation", "service=coaching"));
        assertThat(refused.err()).contains("'ahead' is needed", "how long before the start: a length of time");
    }

    /** A packet without English has names in its own language only. */
    @Test
    void namesAreInTheBindingLanguageWhereThereIsNoEnglish() {
        CommandRun.of(Map.of(), "init", temp, "--lang", "da,ru");
        assertThat(decide(temp, "--lang", "ru").out())
                .contains("  cancellation      Når du melder afbud eller flytter\n");
    }

    @Test
    void aPacketWithErrorsAnswersNothing() throws IOException {
        Files.writeString(temp.resolve("packet.yaml"), "business: {}\npolicies: [none]\n");
        CommandRun run = decide(temp, "cancellation");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).contains("error[missing-key]");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsAFailure() {
        assertThat(decide(temp.resolve("nowhere"), "cancellation", "ahead=1h").code())
                .isEqualTo(ExitCode.FAILURE);
    }
}
