package org.welcomepacket.sign.verify;

import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import org.welcomepacket.source.Bytes;

/** A certificate somebody hands in, to know the business by. */
public final class TrustedCertificate {
    private TrustedCertificate() {}

    /** The SHA-256 fingerprint of the first certificate in PEM (RFC 7468) or DER; nothing when there is none. */
    public static Optional<String> fingerprint(Bytes certificate) {
        try {
            byte[] encoded = CertificateFactory.getInstance("X.509")
                    .generateCertificate(certificate.stream())
                    .getEncoded();
            return Optional.of(Bytes.wrap(encoded).sha256());
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }
}
