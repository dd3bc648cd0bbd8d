package org.welcomepacket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.welcomepacket.sign.verify.KnownPacket;
import org.welcomepacket.sign.verify.Originals;
import org.welcomepacket.source.Bytes;

/** The agreements in the output of a build, to compare with what came back. */
public final class IssuedFolder implements Originals {
    private final Path folder;
    private final KnownPacket packet;

    /**
     * The output of a build.
     *
     * @param folder with the agreements
     * @param packet the packet they are of
     */
    public IssuedFolder(Path folder, KnownPacket packet) {
        this.folder = folder;
        this.packet = packet;
    }

    @Override
    public Optional<Bytes> of(Claim claim) {
        String language = claim.origin().language();
        // The language is what a stranger's file says, so it names no path of its own.
        boolean plain = language.matches("[A-Za-z0-9-]{2,35}");
        Path file = folder.resolve("agreement." + (plain ? language : "") + ".pdf");
        if (!claim.origin().packet().equals(packet.id()) || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Bytes.wrap(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
