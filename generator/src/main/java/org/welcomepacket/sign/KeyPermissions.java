package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Whether a key can be read by others who use the same computer. */
public final class KeyPermissions {
    private KeyPermissions() {}

    /**
     * The warning about a file that holds a secret and is open to others, as far as its file system can tell.
     *
     * @param secret an existing keystore, or a file with its password
     * @throws IOException when its permissions cannot be read
     */
    public static Optional<Diagnostic> check(Path secret) throws IOException {
        return OwnerOnly.isOpenToOthers(secret)
                ? Optional.of(new Diagnostic(
                        Code.KEY_OPEN_TO_OTHERS,
                        Span.none(),
                        "other users of this computer can read " + secret,
                        "make it yours alone: chmod 600 '" + secret + "'"))
                : Optional.empty();
    }
}
