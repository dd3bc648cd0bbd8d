package org.welcomepacket.sign;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Whether a key is one of those the packet says may sign. */
public final class Pinning {
    private Pinning() {}

    /**
     * The finding about a key that may not sign, if it may not.
     *
     * @param fingerprints the pinned fingerprints, with or without colons; empty: any key may sign
     * @param signer the key in use
     * @param span where the fingerprints stand
     */
    public static Optional<Diagnostic> check(Set<String> fingerprints, Signer signer, Span span) {
        boolean allowed = fingerprints.isEmpty()
                || fingerprints.stream().map(Pinning::plain).anyMatch(signer.fingerprint()::equals);
        return allowed
                ? Optional.empty()
                : Optional.of(new Diagnostic(
                        Code.FINGERPRINT_MISMATCH,
                        span,
                        "the signing key of '" + signer.name() + "' is not among the pinned fingerprints",
                        "use the key that is pinned, or add '" + signer.fingerprint() + "' to signing.fingerprints"));
    }

    private static String plain(String fingerprint) {
        return fingerprint.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT);
    }
}
