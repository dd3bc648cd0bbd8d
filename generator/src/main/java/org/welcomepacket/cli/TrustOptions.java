package org.welcomepacket.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.OwnRecords;
import org.welcomepacket.sign.KeyFolder;
import picocli.CommandLine.Option;

/** By what a business is known, and what its files are compared with. */
final class TrustOptions {
    @Option(
            names = "--certificate",
            paramLabel = "PEM",
            description = "A certificate of yours, such as site/certificate.pem; several for retired ones.")
    private List<Path> certificates = List.of();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Your content, for its signing.fingerprints and its clauses.")
    private @Nullable Path content;

    @Option(
            names = "--issued",
            paramLabel = "DIR",
            description = "The output of the build the file came from: proves what a program wrote anew.")
    private @Nullable Path issued;

    @Option(names = "--packet", paramLabel = "FILE", description = "The packet.json of that build.")
    private @Nullable Path packet;

    /** What is named; without anything, the key is the one 'build' made for this user. */
    OwnRecords records(Terminal terminal) {
        Path keys = KeyFolder.standard(
                terminal.environment(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
        return new OwnRecords(
                certificates,
                Optional.ofNullable(content),
                Optional.ofNullable(issued),
                Optional.ofNullable(packet),
                keys);
    }
}
