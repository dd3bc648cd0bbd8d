package org.welcomepacket.sign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Whether the certificates of a key are valid today, and will be for a while. */
public final class KeyValidity {
    /** How long before the end it is said every time. */
    private static final Period NOTICE = Period.ofDays(60);

    private static final String NEW =
            "get a new one (for a key of your own: welcome keygen), and keep the old fingerprint in signing.fingerprints, "
                    + "so that what it has signed is still known as yours";

    private KeyValidity() {}

    /**
     * The finding about a key that may not sign yet or any more, or not for long, if it is one.
     *
     * @param now the time of signing, not of the build that is prescribed
     */
    public static Optional<Diagnostic> check(Signer signer, Instant now) {
        for (Certificate each : signer.chain()) {
            if (now.isBefore(each.getStartDate().getDate().toInstant())) {
                return Optional.of(finding(
                        Code.KEY_NOT_YET_VALID,
                        "the certificate of '" + Signer.name(each) + "' is valid only from "
                                + day(each.getStartDate().getDate().toInstant()),
                        "check the date of this computer, or wait until then"));
            }
        }
        Certificate first = signer.chain().stream()
                .min(Comparator.comparing(each -> each.getEndDate().getDate()))
                .orElseThrow();
        Instant end = first.getEndDate().getDate().toInstant();
        if (!now.isBefore(end)) {
            return Optional.of(finding(
                    Code.KEY_EXPIRED, "the certificate of '" + Signer.name(first) + "' expired on " + day(end), NEW));
        }
        boolean soon = !now.atZone(ZoneOffset.UTC).plus(NOTICE).toInstant().isBefore(end);
        return soon
                ? Optional.of(finding(
                        Code.KEY_EXPIRES_SOON,
                        "the certificate of '" + Signer.name(first) + "' expires on " + day(end),
                        NEW))
                : Optional.empty();
    }

    private static Diagnostic finding(Code code, String message, String hint) {
        return new Diagnostic(code, Span.none(), message, hint);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
