package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.Generator;
import org.welcomepacket.IssuedFolder;
import org.welcomepacket.model.Packet;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.sign.PasswordSource;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.verify.KnownPacket;
import org.welcomepacket.sign.verify.Originals;
import org.welcomepacket.sign.verify.TrustedCertificate;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** By what a business is known, and what its files are compared with. */
final class TrustOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--certificate",
            paramLabel = "PEM",
            description = "A certificate of yours, such as site/certificate.pem; several for retired ones.")
    private List<Path> certificates = List.of();

    @Option(names = "--content", paramLabel = "DIR", description = "Your content, for its signing.fingerprints.")
    private @Nullable Path content;

    @Option(names = "--issued", paramLabel = "DIR", description = "The output of the build the file came from.")
    private @Nullable Path issued;

    @Option(names = "--packet", paramLabel = "FILE", description = "The packet.json of that build.")
    private @Nullable Path packet;

    /**
     * What the options say.
     *
     * @param fingerprints of certificates that are the business's own
     * @param packet to compare with
     * @param originals the files as issued
     */
    record Trust(Set<String> fingerprints, Optional<KnownPacket> packet, Originals originals) {
        /** A verification with a word on the packet it is compared with. */
        Verification compare(Verification verification) {
            return packet.map(known -> known.compare(verification)).orElse(verification);
        }
    }

    Trust read(Terminal terminal) throws IOException {
        Set<String> fingerprints = new LinkedHashSet<>();
        for (Path certificate : certificates) {
            fingerprints.add(TrustedCertificate.fingerprint(bytes(certificate))
                    .orElseThrow(() -> wrong(certificate + " holds no certificate")));
        }
        if (content != null) {
            fingerprints.addAll(pinned(content));
        }
        Optional<KnownPacket> known = known();
        known.flatMap(KnownPacket::fingerprint).ifPresent(fingerprints::add);
        if (fingerprints.isEmpty() && !isGiven()) {
            own(terminal).ifPresent(fingerprints::add);
        }
        return new Trust(fingerprints, known, originals(known));
    }

    private boolean isGiven() {
        return !certificates.isEmpty() || issued != null || packet != null;
    }

    private Set<String> pinned(Path folder) throws IOException {
        Generator generator = Generator.builder().clock(Clock.systemUTC()).build();
        Outcome<Packet> checked = generator.check(ContentFolder.read(folder, folder.toString()), Optional.empty());
        return checked.value()
                .map(Packet::fingerprints)
                .orElseThrow(() -> wrong("the content in " + folder + " has mistakes; 'welcome check' tells them"));
    }

    private Optional<KnownPacket> known() throws IOException {
        Path file = packet != null ? packet : issued != null ? issued.resolve("packet.json") : null;
        if (file == null) {
            return Optional.empty();
        }
        KnownPacket known =
                KnownPacket.read(bytes(file)).orElseThrow(() -> wrong(file + " is no packet.json of this program"));
        return Optional.of(known);
    }

    private Originals originals(Optional<KnownPacket> known) {
        return issued == null || known.isEmpty() ? Originals.NONE : new IssuedFolder(issued, known.get());
    }

    /** The key 'build' made, if it did. */
    private static Optional<String> own(Terminal terminal) throws IOException {
        Path folder = KeyFolder.standard(
                terminal.environment(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
        KeyFolder keys = new KeyFolder(folder, Clock.systemUTC());
        if (!Files.exists(keys.keystore())) {
            return Optional.empty();
        }
        return Optional.of(Signer.open(keys.keystore(), PasswordSource.file(keys.password()))
                .fingerprint());
    }

    private static Bytes bytes(Path file) throws IOException {
        return Bytes.wrap(Files.readAllBytes(file));
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
