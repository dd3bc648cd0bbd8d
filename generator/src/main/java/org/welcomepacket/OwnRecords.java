package org.welcomepacket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.model.Packet;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.sign.PasswordSource;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.verify.Knowledge;
import org.welcomepacket.sign.verify.KnownPacket;
import org.welcomepacket.sign.verify.Originals;
import org.welcomepacket.sign.verify.TrustedCertificate;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;

/**
 * What a business names of its own, to know by it what came back.
 *
 * @param certificates files with certificates of its own, in PEM or DER
 * @param content its content, for the fingerprints and the clauses
 * @param issued the output of a build
 * @param packet the packet.json of a build
 * @param keys where the key lies that a build makes by itself, for when nothing is named that tells a key
 */
public record OwnRecords(
        List<Path> certificates, Optional<Path> content, Optional<Path> issued, Optional<Path> packet, Path keys) {
    /** Copies the list. */
    public OwnRecords {
        certificates = List.copyOf(certificates);
    }

    /**
     * What they tell.
     *
     * @throws UnusableRecordException when one of them is not what it should be, or no key can be told
     */
    public Knowledge read(Clock clock) throws IOException, UnusableRecordException {
        Set<String> fingerprints = new LinkedHashSet<>();
        for (Path certificate : certificates) {
            fingerprints.add(TrustedCertificate.fingerprint(bytes(certificate))
                    .orElseThrow(() -> new UnusableRecordException(certificate + " holds no certificate")));
        }
        Optional<KnownPacket> known = known();
        known.flatMap(KnownPacket::fingerprint).ifPresent(fingerprints::add);
        if (content.isPresent()) {
            Packet checked = checked(content.get(), clock);
            fingerprints.addAll(checked.fingerprints());
            known = known.or(() -> Optional.of(new KnownPacket(
                    Manifest.of(checked, Version.current(), clock.instant(), Optional.empty(), List.of()), false)));
        }
        if (fingerprints.isEmpty() && certificates.isEmpty() && issued.isEmpty() && packet.isEmpty()) {
            own(clock).ifPresent(fingerprints::add);
        }
        if (fingerprints.isEmpty()) {
            throw new UnusableRecordException(
                    "which key is yours? name its certificate with --certificate, such as site/certificate.pem");
        }
        return new Knowledge(fingerprints, originals(known), known);
    }

    private static Packet checked(Path folder, Clock clock) throws IOException, UnusableRecordException {
        Outcome<Packet> checked = Generator.builder()
                .clock(clock)
                .build()
                .check(ContentFolder.read(folder, folder.toString()), Optional.empty());
        return checked.value()
                .orElseThrow(() -> new UnusableRecordException(
                        "the content in " + folder + " has mistakes; 'welcome check' tells them"));
    }

    private Optional<KnownPacket> known() throws IOException, UnusableRecordException {
        Optional<Path> file = packet.or(() -> issued.map(folder -> folder.resolve(Built.PACKET_FILE)));
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(KnownPacket.read(bytes(file.get()))
                .orElseThrow(() -> new UnusableRecordException(file.get() + " is no packet.json of this program")));
    }

    private Originals originals(Optional<KnownPacket> known) {
        Originals rebuilt = content.<Originals>map(RebuiltContent::new).orElse(Originals.NONE);
        if (issued.isEmpty() || known.isEmpty()) {
            return rebuilt;
        }
        Originals lying = new IssuedFolder(issued.get(), known.get());
        return claim -> lying.of(claim).or(() -> rebuilt.of(claim));
    }

    /** The key a build made, if one did. */
    private Optional<String> own(Clock clock) throws IOException {
        KeyFolder folder = new KeyFolder(keys, clock);
        return Files.exists(folder.keystore())
                ? Optional.of(Signer.open(folder.keystore(), PasswordSource.file(folder.password()))
                        .fingerprint())
                : Optional.empty();
    }

    private static Bytes bytes(Path file) throws IOException {
        return Bytes.wrap(Files.readAllBytes(file));
    }
}
