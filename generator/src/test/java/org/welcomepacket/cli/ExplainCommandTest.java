package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.source.Code;

class ExplainCommandTest {
    private static CommandRun run(Object... args) {
        return CommandRun.of(Map.of(), args);
    }

    @Test
    void aCodeIsExplainedWithAnExampleAndItsMend() {
        CommandRun run = run("explain", "duplicate-key");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                error[duplicate-key]: The same key stands twice in one group

                Only one of the two can hold, and which one would be a matter of luck. Perhaps
                a line was copied and not renamed.

                Wrong

                  packet.yaml
                    business:
                      name: Small Practice
                      phone: +45 55 50 01 17
                      phone: +45 55 50 01 18
                    policies: [sessions]

                Right

                  packet.yaml
                    business:
                      name: Small Practice
                      phone: +45 55 50 01 18
                    policies: [sessions]
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"error[raw-html]:", "[raw-html]", "RAW_HTML", " Raw-Html "})
    void aCodeIsUnderstoodAsItWasCopied(String written) {
        assertThat(run("explain", written).out()).startsWith("error[raw-html]: ");
    }

    @Test
    void withoutACodeAllAreListedWithOneLineEach() {
        CommandRun run = run("explain");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(Code.values().length).allMatch(line -> line.length() <= 110);
        assertThat(run.out()).contains("unused-value          warning  Nothing uses a value\n");
    }

    @Test
    void anUnknownCodeIsWrongUsageThatNamesTheNearest() {
        CommandRun run = run("explain", "raw-htlm");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no code 'raw-htlm'; did you mean raw-html?");
        assertThat(run("explain", "font").err()).contains("invalid-font");
        assertThat(run("explain", "zzzzzzzzzzzz").err()).contains("'welcome explain' lists them all");
    }
}
