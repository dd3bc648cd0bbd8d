package org.welcomepacket.sign.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.util.Collection;
import java.util.Iterator;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.welcomepacket.source.Bytes;

/** One request for a timestamp with a number that is used once, and the strict reading of its answer (RFC 3161). */
final class TimestampQuestion {
    private static final int NONCE_BITS = 64;

    private final TimeStampRequest request;

    private TimestampQuestion(TimeStampRequest request) {
        this.request = request;
    }

    static TimestampQuestion about(byte[] sha256, SecureRandom random) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        // Without its certificate a token could not be verified years later.
        generator.setCertReq(true);
        BigInteger nonce = new BigInteger(NONCE_BITS, random);
        return new TimestampQuestion(generator.generate(NISTObjectIdentifiers.id_sha256, sha256, nonce));
    }

    byte[] encoded() {
        try {
            return request.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException("a request in memory can always be encoded", e);
        }
    }

    /**
     * The token of an answer that holds in every respect.
     *
     * @param whom the authority and its address, for messages
     */
    Bytes token(byte[] answer, String whom) throws AuthorityException {
        TimeStampResponse response = read(answer, whom);
        requireGranted(response, whom);
        TimeStampToken token = response.getTimeStampToken();
        X509CertificateHolder certificate = certificate(token, whom);
        try {
            response.validate(request);
            // Signature, digest, binding to the certificate, its sole purpose, and that it was valid at that time.
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return fitting(token.getEncoded(ASN1Encoding.DL), whom);
        } catch (AuthorityException e) {
            throw e;
        } catch (TSPException | OperatorCreationException | CertificateException | IOException | RuntimeException e) {
            // The library answers damage with almost any exception.
            throw unbelievable(whom, e);
        }
    }

    private static TimeStampResponse read(byte[] answer, String whom) throws AuthorityException {
        try {
            return new TimeStampResponse(answer);
        } catch (TSPException | IOException | RuntimeException e) {
            // The library answers what is no response with almost any exception.
            throw new AuthorityException(
                    whom + " gives an answer that is no timestamp", "check that the address is that of the service");
        }
    }

    private static void requireGranted(TimeStampResponse response, String whom) throws AuthorityException {
        boolean granted =
                response.getStatus() == PKIStatus.GRANTED || response.getStatus() == PKIStatus.GRANTED_WITH_MODS;
        if (granted && response.getTimeStampToken() != null) {
            return;
        }
        String said = response.getStatusString() == null ? "" : ": " + printable(response.getStatusString());
        throw new AuthorityException(
                whom + " refuses the timestamp (status " + response.getStatus() + said + ")",
                "ask those who run it, or name another authority");
    }

    private static X509CertificateHolder certificate(TimeStampToken token, String whom) throws AuthorityException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> matching = token.getCertificates().getMatches(token.getSID());
        Iterator<X509CertificateHolder> all = matching.iterator();
        if (matching.size() != 1) {
            throw new AuthorityException(
                    whom + " does not send its certificate along, which it was asked for", "name another authority");
        }
        return all.next();
    }

    private static Bytes fitting(byte[] token, String whom) throws AuthorityException {
        if (token.length > TimestampAuthority.LARGEST_TOKEN) {
            throw new AuthorityException(
                    whom + " sends a token of " + token.length + " bytes; there is room for "
                            + TimestampAuthority.LARGEST_TOKEN,
                    "name another authority");
        }
        return Bytes.wrap(token);
    }

    private static AuthorityException unbelievable(String whom, Exception why) {
        String message = why instanceof TSPException ? why.getMessage() : null;
        return new AuthorityException(
                whom + " gives a timestamp that does not hold" + (message == null ? "" : ": " + printable(message)),
                "try again; if it stays so, name another authority");
    }

    private static String printable(String text) {
        String plain = text.replaceAll("[^ -~]", "?");
        return plain.length() > 200 ? plain.substring(0, 200) : plain;
    }
}
