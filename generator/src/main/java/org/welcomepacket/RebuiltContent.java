package org.welcomepacket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.sign.RecordedSigner;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.verify.Originals;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;

/**
 * Builds again what was issued, from the content it was built of: at the same instant, with the signature the returned
 * file still carries. That signature holds only if the file is the same to the byte, so nothing here has to be believed.
 */
final class RebuiltContent implements Originals {
    private final Path folder;
    private final Map<Claim, Optional<Bytes>> known = new HashMap<>();

    RebuiltContent(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Bytes> of(Claim claim) {
        return known.computeIfAbsent(claim, this::build);
    }

    private Optional<Bytes> build(Claim claim) {
        Optional<Signer> signer = claim.signature().flatMap(RecordedSigner::of);
        Optional<Manifest> manifest = Manifest.read(claim.packet()).manifest();
        if (signer.isEmpty() || manifest.isEmpty()) {
            return Optional.empty();
        }
        Generator generator = Generator.builder()
                .signer(signer.get())
                .clock(Clock.fixed(manifest.get().built(), ZoneOffset.UTC))
                .build();
        try {
            return generator
                    .build(
                            ContentFolder.read(folder, folder.toString()),
                            BuildOptions.standard().at(manifest.get().built()))
                    .value()
                    .flatMap(built -> file(built, claim));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Bytes> file(Built built, Claim claim) {
        String name = "agreement." + claim.origin().language() + ".pdf";
        return built.files().stream()
                .filter(file -> file.path().equals(name))
                .findFirst()
                .map(OutputFile::content)
                .map(Bytes::wrap);
    }
}
