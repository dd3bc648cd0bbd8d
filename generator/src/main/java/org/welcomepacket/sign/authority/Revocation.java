package org.welcomepacket.sign.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ContentVerifierProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.welcomepacket.source.Bytes;

/**
 * Asks those who issued certificates whether they still stand by them: an OCSP responder (RFC 6960) where one is named,
 * else a list of revoked certificates (RFC 5280). Immutable and thread-safe.
 *
 * <p>Asks at the addresses that the certificates name, a bounded number of them, with limits on time and size.
 */
public final class Revocation {
    private static final int LARGEST_ANSWER = 4 << 20;
    private static final int MOST_CERTIFICATES = 24;
    private static final Patience PATIENCE =
            new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(15), Duration.ofSeconds(30));

    private final Clock clock;

    /** Believes answers that are valid at the clock's time. */
    public Revocation(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether any of some certificates names somebody to ask.
     *
     * @param certificates in DER; what is none is left out
     */
    public static boolean isOffered(Collection<Bytes> certificates) {
        return read(certificates).stream()
                .anyMatch(each -> !RevocationAddresses.of(each).isEmpty());
    }

    /**
     * What shows that certificates are good.
     *
     * @param certificates in DER, each with those that issued it; what is none is left out. Of one whose issuer is
     *     missing no answer could be checked, so nobody is asked
     * @throws AuthorityException when one is revoked, or nobody who is named gives an answer that holds
     */
    public Evidence about(Collection<Bytes> certificates) throws AuthorityException {
        List<X509CertificateHolder> all = read(certificates);
        Found found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (X509CertificateHolder each : all) {
            found.certificates().add(encoded(each));
            RevocationAddresses addresses = RevocationAddresses.of(each);
            Optional<X509CertificateHolder> issuer = issuer(each, all);
            if (issuer.isPresent() && !addresses.isEmpty()) {
                ask(each, issuer.get(), addresses, found);
            }
        }
        return new Evidence(
                List.copyOf(found.certificates()), List.copyOf(found.responses()), List.copyOf(found.lists()));
    }

    private record Found(Set<Bytes> certificates, Set<Bytes> responses, Set<Bytes> lists) {}

    private void ask(
            X509CertificateHolder certificate, X509CertificateHolder issuer, RevocationAddresses addresses, Found found)
            throws AuthorityException {
        AuthorityException last = null;
        try {
            for (URI responder : addresses.responders()) {
                try {
                    OcspAnswer answer = OcspAnswer.ask(exchange(responder), certificate, issuer, clock);
                    found.responses().add(answer.encoded());
                    answer.responder().map(Revocation::encoded).ifPresent(found.certificates()::add);
                    return;
                } catch (AuthorityException e) {
                    last = e;
                }
            }
            for (URI list : addresses.lists()) {
                try {
                    found.lists().add(RevocationList.fetch(exchange(list), certificate, issuer, clock));
                    return;
                } catch (AuthorityException e) {
                    last = e;
                }
            }
        } catch (RevokedException e) {
            throw e.toAuthorityException();
        }
        throw Objects.requireNonNull(last, "there was somebody to ask");
    }

    private static Exchange exchange(URI address) {
        return new Exchange(
                "whoever tells of revoked certificates",
                address,
                LARGEST_ANSWER,
                PATIENCE,
                "try again later",
                "it should answer anybody: ask those who issued the certificate");
    }

    private static Optional<X509CertificateHolder> issuer(
            X509CertificateHolder certificate, List<X509CertificateHolder> among) {
        if (certificate.getIssuer().equals(certificate.getSubject())) {
            return Optional.empty();
        }
        return among.stream()
                .filter(each -> each.getSubject().equals(certificate.getIssuer()) && isIssuedBy(certificate, each))
                .findFirst();
    }

    private static boolean isIssuedBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            return certificate.isSignatureValid(new JcaX509ContentVerifierProviderBuilder().build(issuer));
        } catch (CertException | OperatorCreationException | RuntimeException e) {
            return false;
        }
    }

    private static List<X509CertificateHolder> read(Collection<Bytes> certificates) {
        List<X509CertificateHolder> read = new ArrayList<>();
        for (Bytes each : new LinkedHashSet<>(certificates)) {
            try {
                read.add(new X509CertificateHolder(each.toArray()));
            } catch (IOException | RuntimeException notACertificate) {
                // So there is nothing to ask about; the library answers damage with almost any exception.
            }
        }
        return read.subList(0, Math.min(read.size(), MOST_CERTIFICATES));
    }

    private static Bytes encoded(X509CertificateHolder certificate) {
        try {
            return Bytes.wrap(certificate.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException("a certificate that was read can be encoded", e);
        }
    }
}
