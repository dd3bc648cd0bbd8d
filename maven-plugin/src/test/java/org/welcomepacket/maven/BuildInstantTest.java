package org.welcomepacket.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class BuildInstantTest {
    private static final Instant JANUARY = Instant.parse("2027-01-15T08:00:00Z");

    @Test
    void sourceDateEpochPrevailsOverThePropertyOfTheProject() throws MojoExecutionException {
        assertThat(BuildInstant.of("1800000000", "2026-11-21T00:00:00Z")).contains(JANUARY);
        assertThat(BuildInstant.of(null, "2027-01-15T09:00:00+01:00")).contains(JANUARY);
        assertThat(BuildInstant.of(" ", "1800000000")).contains(JANUARY);
    }

    @Test
    void oneSignOrNothingLeavesItToTheClock() throws MojoExecutionException {
        assertThat(BuildInstant.of(null, null)).isEmpty();
        assertThat(BuildInstant.of(null, "x")).isEmpty();
        assertThat(BuildInstant.of("", "")).isEmpty();
    }

    @Test
    void somethingElseIsAMistakeOfTheProject() {
        assertThatThrownBy(() -> BuildInstant.of(null, "yesterday"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("project.build.outputTimestamp is no instant: 'yesterday'");
    }
}
