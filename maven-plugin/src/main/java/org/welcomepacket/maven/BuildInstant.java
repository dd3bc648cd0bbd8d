package org.welcomepacket.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The build instant as builds prescribe it: {@code SOURCE_DATE_EPOCH} of the environment, else the property
 * {@code project.build.outputTimestamp}, in seconds since 1970 or as ISO 8601. One sign alone means none.
 */
final class BuildInstant {
    private BuildInstant() {}

    static Optional<Instant> of(@Nullable String sourceDateEpoch, @Nullable String outputTimestamp)
            throws MojoExecutionException {
        if (sourceDateEpoch != null && !sourceDateEpoch.isBlank()) {
            return Optional.of(parse("SOURCE_DATE_EPOCH", sourceDateEpoch.strip()));
        }
        if (outputTimestamp == null || outputTimestamp.strip().length() < 2) {
            return Optional.empty();
        }
        return Optional.of(parse("project.build.outputTimestamp", outputTimestamp.strip()));
    }

    private static Instant parse(String name, String text) throws MojoExecutionException {
        try {
            return text.matches("[0-9]{1,11}")
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new MojoExecutionException(name + " is no instant: '" + text + "'", e);
        }
    }
}
