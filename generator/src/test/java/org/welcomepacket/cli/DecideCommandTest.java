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
        assertThat(run.err()).isEqualTo("note: the outcome is the same whatever earlier may be\n");
        assertThat(run.out()).doesNotContain("note:");
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
        assertThat(decide(CONTENT).err()).contains("no decision is named", "This packet decides:");
    }

    @Test
    void scriptsGetProblemsAndWhatIsAskedFor() {
        CommandRun run = decide(CONTENT, "lateness", "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out())
                .contains("\"message\": \"'late' is needed\"", "\"hint\": \"write late=10minutes\"")
                .contains("\"name\": \"earlier\"", "\"type\": \"count\"");
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
