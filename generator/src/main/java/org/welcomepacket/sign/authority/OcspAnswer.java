package org.welcomepacket.sign.authority;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ContentVerifierProviderBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.welcomepacket.source.Bytes;

/**
 * What a responder says of one certificate (RFC 6960), checked before it is believed.
 *
 * @param encoded the whole response in DER
 * @param responder the certificate of a responder other than the issuer, if there was one
 */
record OcspAnswer(Bytes encoded, Optional<X509CertificateHolder> responder) {
    /** How much clocks may differ. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    /**
     * Asks.
     *
     * @throws RevokedException when the certificate is revoked
     * @throws AuthorityException when there is no answer that holds
     */
    static OcspAnswer ask(
            Exchange exchange, X509CertificateHolder certificate, X509CertificateHolder issuer, Clock clock)
            throws AuthorityException, RevokedException {
        try {
            // SHA-1 only names the issuer here, and is the one name that every responder knows (RFC 5019).
            DigestCalculator sha1 =
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
            CertificateID id = new CertificateID(sha1, issuer, certificate.getSerialNumber());
            byte[] question = new OCSPReqBuilder().addRequest(id).build().getEncoded();
            Bytes answer = exchange.send(HttpRequest.newBuilder()
                    .header("Content-Type", "application/ocsp-request")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(question)));
            return read(answer, exchange, id, certificate, issuer, clock);
        } catch (AuthorityException e) {
            throw e;
        } catch (OCSPException
                | OperatorCreationException
                | CertificateException
                | CertException
                | IOException
                | RuntimeException e) {
            // The library answers damage with almost any exception.
            throw unbelievable(exchange);
        }
    }

    private static OcspAnswer read(
            Bytes answer,
            Exchange exchange,
            CertificateID id,
            X509CertificateHolder certificate,
            X509CertificateHolder issuer,
            Clock clock)
            throws OCSPException, OperatorCreationException, CertificateException, CertException, IOException,
                    RevokedException {
        OCSPResp response = new OCSPResp(answer.toArray());
        if (response.getStatus() != OCSPResp.SUCCESSFUL
                || !(response.getResponseObject() instanceof BasicOCSPResp basic)) {
            throw unbelievable(exchange);
        }
        X509CertificateHolder responder = responder(basic, issuer, clock);
        if (!basic.isSignatureValid(new JcaX509ContentVerifierProviderBuilder().build(responder))) {
            throw unbelievable(exchange);
        }
        for (SingleResp each : basic.getResponses()) {
            if (each.getCertID().equals(id) && isCurrent(each, clock)) {
                CertificateStatus status = each.getCertStatus();
                if (status instanceof RevokedStatus) {
                    throw new RevokedException(certificate);
                }
                if (status == CertificateStatus.GOOD) {
                    return new OcspAnswer(answer, responder.equals(issuer) ? Optional.empty() : Optional.of(responder));
                }
            }
        }
        throw unbelievable(exchange);
    }

    /** The issuer itself, or one whom it has made its responder (RFC 6960, 4.2.2.2). */
    private static X509CertificateHolder responder(BasicOCSPResp basic, X509CertificateHolder issuer, Clock clock)
            throws OperatorCreationException, CertificateException, CertException {
        var verifiers = new JcaX509ContentVerifierProviderBuilder();
        for (X509CertificateHolder each : basic.getCerts()) {
            ExtendedKeyUsage use =
                    each.getExtensions() == null ? null : ExtendedKeyUsage.fromExtensions(each.getExtensions());
            boolean named = use != null && use.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning);
            if (named
                    && each.getIssuer().equals(issuer.getSubject())
                    && each.isValidOn(Date.from(clock.instant()))
                    && each.isSignatureValid(verifiers.build(issuer))) {
                return each;
            }
        }
        return issuer;
    }

    private static boolean isCurrent(SingleResp answer, Clock clock) {
        Instant now = clock.instant();
        return !answer.getThisUpdate().toInstant().isAfter(now.plus(TOLERANCE))
                && (answer.getNextUpdate() == null
                        || answer.getNextUpdate().toInstant().isAfter(now.minus(TOLERANCE)));
    }

    private static AuthorityException unbelievable(Exchange exchange) {
        return new AuthorityException(
                "the answer about a certificate from " + exchange.shown() + " does not hold",
                "ask those who issued the certificate");
    }
}
