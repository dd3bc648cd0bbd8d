package org.welcomepacket.sign.verify.signature;

import java.io.IOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.welcomepacket.source.Bytes;

/** The name of a certificate nobody else can have. */
final class Fingerprint {
    private Fingerprint() {}

    /** The SHA-256 of the certificate in 64 lower-case hexadecimal digits. */
    static String of(X509CertificateHolder certificate) throws IOException {
        return Bytes.wrap(certificate.getEncoded()).sha256();
    }
}
