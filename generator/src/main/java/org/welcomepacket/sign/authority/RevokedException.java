package org.welcomepacket.sign.authority;

import org.bouncycastle.cert.X509CertificateHolder;

/** A certificate is no longer to be believed. */
final class RevokedException extends Exception {
    private static final long serialVersionUID = 1;

    RevokedException(X509CertificateHolder certificate) {
        super("the certificate '" + certificate.getSubject() + "' has been revoked", null, false, false);
    }

    /** The same for the user. */
    AuthorityException toAuthorityException() {
        return new AuthorityException(String.valueOf(getMessage()), "sign with a certificate that is still good");
    }
}
