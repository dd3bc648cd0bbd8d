package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.RealPath;
import org.welcomepacket.source.Span;

/** Whether a key lies where it could be given away: in what the business publishes, or sends to its web designer. */
public final class KeyPlacement {
    private KeyPlacement() {}

    /**
     * The finding about a file that holds a secret and lies in the content or output folder, if it does. Links are
     * followed; the folders need not exist yet.
     *
     * @param secret the keystore or a file with its password
     * @param folders the content and the output folder
     * @param span where it is said which key to use; {@link Span#none} for an argument
     * @throws IOException when a link cannot be followed
     */
    public static Optional<Diagnostic> check(Path secret, List<Path> folders, Span span) throws IOException {
        Path place = RealPath.of(secret);
        for (Path folder : folders) {
            // Compared by name too: a link inside the folder is published even when its target lies elsewhere.
            if (place.startsWith(RealPath.of(folder)) || absolute(secret).startsWith(absolute(folder))) {
                return Optional.of(new Diagnostic(
                        Code.KEY_IN_CONTENT,
                        span,
                        "the secret file " + secret + " lies in the folder " + folder,
                        "move it to a place that is never published, copied or shared"));
            }
        }
        return Optional.empty();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
