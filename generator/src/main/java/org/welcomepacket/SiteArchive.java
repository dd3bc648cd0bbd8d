package org.welcomepacket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.welcomepacket.output.Archive;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

/** The site in one ZIP file beside the output folder, for hosts that take it by drag and drop. */
public final class SiteArchive {
    private SiteArchive() {}

    /** The ZIP file of an output folder: {@code welcome-out.zip} beside {@code welcome-out}. */
    public static Path beside(Path out) {
        Path whole = out.toAbsolutePath().normalize();
        Path zip = Path.of(whole.getFileName() + ".zip");
        return out.isAbsolute() || out.getFileName() == null ? whole.resolveSibling(zip) : out.resolveSibling(zip);
    }

    /**
     * Writes it.
     *
     * @return what stands in the way, if something does
     */
    public static Optional<Diagnostic> write(Built built, Path out) throws IOException {
        Path file = beside(out);
        Archive archive = Archive.of(built.files(), "site/", built.instant(), built.packetId());
        return archive.writeTo(file)
                ? Optional.empty()
                : Optional.of(new Diagnostic(
                        Code.FILE_IN_THE_WAY,
                        new SourceFile(file.toString().replace('\\', '/'), "").start(),
                        "a file that Welcome did not write stands where the ZIP file must go",
                        "move it elsewhere, or name another folder for the output"));
    }
}
