package org.welcomepacket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one build is told besides the content.
 *
 * @param instant the build instant, when it is prescribed ({@code SOURCE_DATE_EPOCH})
 * @param asOf the day on which dates are judged; by default that of the build instant or of the clock, in UTC
 * @param previous what was built from this content before
 * @param since the edition that clients are told the differences from
 */
public record BuildOptions(
        Optional<Instant> instant,
        Optional<LocalDate> asOf,
        Optional<PreviousBuild> previous,
        Optional<PreviousBuild> since) {
    /** Nothing prescribed, nothing built before. */
    public static BuildOptions standard() {
        return new BuildOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with the build instant prescribed. */
    public BuildOptions at(Instant buildInstant) {
        return new BuildOptions(Optional.of(buildInstant), asOf, previous, since);
    }

    /** The same after another build. */
    public BuildOptions after(Optional<PreviousBuild> before) {
        return new BuildOptions(instant, asOf, before, since);
    }
}
