package org.welcomepacket.sign.authority;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ContentVerifierProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.welcomepacket.source.Bytes;

/** The list of certificates that an issuer has revoked (RFC 5280, 5), checked before it is believed. */
final class RevocationList {
    private RevocationList() {}

    /**
     * Fetches the list.
     *
     * @throws RevokedException when the certificate stands in it
     * @throws AuthorityException when there is no list that holds
     */
    static Bytes fetch(Exchange exchange, X509CertificateHolder certificate, X509CertificateHolder issuer, Clock clock)
            throws AuthorityException, RevokedException {
        Bytes encoded = exchange.send(HttpRequest.newBuilder().GET());
        boolean holds;
        X509CRLHolder list;
        try {
            list = new X509CRLHolder(encoded.toArray());
            holds = list.isSignatureValid(new JcaX509ContentVerifierProviderBuilder().build(issuer))
                    && list.getIssuer().equals(certificate.getIssuer())
                    && isCurrent(list, clock)
                    && isWhole(list);
        } catch (IOException | CertException | OperatorCreationException | RuntimeException e) {
            // The library answers damage with almost any exception.
            throw unbelievable(exchange);
        }
        if (!holds) {
            throw unbelievable(exchange);
        }
        if (list.getRevokedCertificate(certificate.getSerialNumber()) != null) {
            throw new RevokedException(certificate);
        }
        return encoded;
    }

    private static boolean isCurrent(X509CRLHolder list, Clock clock) {
        Instant now = clock.instant();
        return !list.getThisUpdate().toInstant().isAfter(now.plus(OcspAnswer.TOLERANCE))
                && list.getNextUpdate() != null
                && list.getNextUpdate().toInstant().isAfter(now.minus(OcspAnswer.TOLERANCE));
    }

    /** A part of a list, or only its changes, would prove nothing of a certificate that is not in it. */
    private static boolean isWhole(X509CRLHolder list) {
        Extension part = list.getExtension(Extension.issuingDistributionPoint);
        boolean indirect = part != null
                && IssuingDistributionPoint.getInstance(
                                ASN1OctetString.getInstance(part.getExtnValue()).getOctets())
                        .isIndirectCRL();
        return !indirect && list.getExtension(Extension.deltaCRLIndicator) == null;
    }

    private static AuthorityException unbelievable(Exchange exchange) {
        return new AuthorityException(
                "the list of revoked certificates at " + exchange.shown() + " does not hold",
                "ask those who issued the certificate");
    }
}
