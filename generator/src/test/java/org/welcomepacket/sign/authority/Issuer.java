package org.welcomepacket.sign.authority;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Bytes;

/**
 * A throw-away authority that issues certificates.
 *
 * @param keys its own
 * @param chain its certificate, then those above it
 */
public record Issuer(KeyPair keys, List<X509Certificate> chain) {
    static final String ALGORITHM = "SHA256withECDSA";

    private static long serial = 100;

    /** What a certificate is to say. */
    public static final class Wish {
        private final String name;
        private Instant from = Instant.now().minus(Duration.ofDays(100));
        private Instant until = Instant.now().plus(Duration.ofDays(400));
        private final List<KeyPurposeId> purposes = new ArrayList<>();
        private boolean issuer;
        private String list = "";
        private String responder = "";

        private Wish(String name) {
            this.name = name;
        }

        /** A certificate in this name, to sign with. */
        public static Wish named(String name) {
            return new Wish(name);
        }

        /** From when until when it is valid: needed by whoever judges it at an instant that is not now. */
        public Wish valid(Instant begin, Instant end) {
            from = begin;
            until = end;
            return this;
        }

        /** May issue others. */
        public Wish issuing() {
            issuer = true;
            return this;
        }

        /** An extended use. */
        public Wish purpose(KeyPurposeId purpose) {
            purposes.add(purpose);
            return this;
        }

        /** Where the list of revoked certificates lies. */
        public Wish list(String address) {
            list = address;
            return this;
        }

        /** Who answers whether it is revoked. */
        public Wish responder(String address) {
            responder = address;
            return this;
        }
    }

    /** One at the top, vouching for itself. */
    public static Issuer root(String name) {
        return root(Wish.named(name));
    }

    /** The same, as wished. */
    public static Issuer root(Wish wish) {
        return issue(wish.issuing(), newKeys(), null);
    }

    /** A new pair of keys with a certificate by this one. */
    public Issuer issue(Wish wish) {
        return issue(wish, newKeys(), this);
    }

    /** The keystore with its key and its whole chain, under the password {@code correct horse}. */
    public Bytes keystore() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "key", keys.getPrivate(), "correct horse".toCharArray(), chain.toArray(X509Certificate[]::new));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, "correct horse".toCharArray());
            return Bytes.wrap(out.toByteArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its list of revoked certificates, valid for a day. */
    public byte[] list(X509Certificate... revoked) {
        return list(Instant.now().plus(Duration.ofDays(1)), revoked);
    }

    /** The same, valid until an instant. */
    byte[] list(Instant until, X509Certificate... revoked) {
        try {
            X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(
                    certificate().getSubjectX500Principal(), Date.from(until.minus(Duration.ofDays(2))));
            builder.setNextUpdate(Date.from(until));
            for (X509Certificate each : revoked) {
                builder.addCRLEntry(each.getSerialNumber(), Date.from(Instant.now()), CRLReason.keyCompromise);
            }
            return builder.build(signer()).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers a question to a responder in this issuer's name, by somebody whom it may have appointed. */
    public Loopback.Reply answer(byte[] question, Issuer responder, CertificateStatus status) throws IOException {
        try {
            BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(X500Name.getInstance(
                    responder.certificate().getSubjectX500Principal().getEncoded())));
            for (Req each : new OCSPReq(question).getRequestList()) {
                builder.addResponse(
                        each.getCertID(),
                        status,
                        Date.from(Instant.now()),
                        Date.from(Instant.now().plus(Duration.ofDays(1))),
                        null);
            }
            X509CertificateHolder[] chain = {new JcaX509CertificateHolder(responder.certificate())};
            BasicOCSPResp answer = builder.build(responder.signer(), chain, Date.from(Instant.now()));
            return Loopback.Reply.of(new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, answer)
                    .getEncoded());
        } catch (OCSPException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its own certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Signs in its name. */
    ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized Issuer issue(Wish wish, KeyPair keys, @Nullable Issuer by) {
        try {
            X500Name name = new X500Name("CN=" + wish.name);
            X500Name above = by == null
                    ? name
                    : X500Name.getInstance(
                            by.certificate().getSubjectX500Principal().getEncoded());
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    above,
                    BigInteger.valueOf(serial++),
                    Date.from(wish.from),
                    Date.from(wish.until),
                    name,
                    keys.getPublic());
            extend(builder, wish, keys, by == null ? keys : by.keys());
            ContentSigner signer =
                    new JcaContentSignerBuilder(ALGORITHM).build((by == null ? keys : by.keys()).getPrivate());
            List<X509Certificate> chain = new ArrayList<>();
            chain.add(new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
            if (by != null) {
                chain.addAll(by.chain());
            }
            return new Issuer(keys, List.copyOf(chain));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void extend(JcaX509v3CertificateBuilder builder, Wish wish, KeyPair keys, KeyPair above)
            throws GeneralSecurityException, IOException {
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(above.getPublic()));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(wish.issuer));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(
                        wish.issuer
                                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        if (!wish.purposes.isEmpty()) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(wish.purposes.toArray(KeyPurposeId[]::new)));
        }
        if (!wish.list.isEmpty()) {
            DistributionPoint point =
                    new DistributionPoint(new DistributionPointName(new GeneralNames(address(wish.list))), null, null);
            builder.addExtension(
                    Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
        }
        if (!wish.responder.isEmpty()) {
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, address(wish.responder)));
        }
    }

    private static GeneralName address(String url) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, url);
    }
}
