package org.welcomepacket.sign.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A throw-away timestamp authority (RFC 3161), honest unless told otherwise. */
public final class Clockmaker {
    private final Issuer issuer;
    private Instant time = Instant.now();
    private UnaryOperator<TimeStampRequest> mishearing = UnaryOperator.identity();

    private Clockmaker(Issuer issuer) {
        this.issuer = issuer;
    }

    /** One that signs with these keys. */
    public static Clockmaker with(Issuer issuer) {
        return new Clockmaker(issuer);
    }

    /** One with a certificate of its own, by nobody known. */
    public static Clockmaker anybody() {
        return with(Issuer.root("A root").issue(certificate("A clock")));
    }

    /** A certificate as timestamps want it. */
    public static Issuer.Wish certificate(String name) {
        return Issuer.Wish.named(name).purpose(KeyPurposeId.id_kp_timeStamping);
    }

    /** Says that it is this time. */
    public Clockmaker at(Instant instant) {
        time = instant;
        return this;
    }

    /** Answers another question than it was asked. */
    Clockmaker mishearing(UnaryOperator<TimeStampRequest> what) {
        mishearing = what;
        return this;
    }

    /** The answer to an encoded request. */
    public Loopback.Reply answer(byte[] question) throws IOException {
        try {
            TimeStampRequest request = mishearing.apply(new TimeStampRequest(question));
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build(Issuer.ALGORITHM, issuer.keys().getPrivate(), issuer.certificate()),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4.1"));
            tokens.addCertificates(new JcaCertStore(issuer.chain()));
            TimeStampResponseGenerator responses =
                    new TimeStampResponseGenerator(tokens, Set.of(NISTObjectIdentifiers.id_sha256));
            return Loopback.Reply.of(responses
                    .generate(request, BigInteger.valueOf(7), Date.from(time))
                    .getEncoded());
        } catch (GeneralSecurityException | OperatorException | TSPException e) {
            throw new IOException(e);
        }
    }

    /** An answer signed with a certificate that an honest authority would not use. */
    static Loopback.Reply careless(Issuer issuer, byte[] question) throws IOException {
        try {
            TimeStampToken honest =
                    new TimeStampResponse(anybody().answer(question).body().toArray()).getTimeStampToken();
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(issuer.certificate().getEncoded());
            Attribute tie = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setSignedAttributeGenerator(new AttributeTable(new DERSet(tie)))
                    .build(Issuer.ALGORITHM, issuer.keys().getPrivate(), issuer.certificate()));
            generator.addCertificates(new JcaCertStore(issuer.chain()));
            byte[] info = (byte[]) honest.toCMSSignedData().getSignedContent().getContent();
            CMSSignedData signed =
                    generator.generate(new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info), true);
            return Loopback.Reply.of(
                    new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), signed.toASN1Structure()).getEncoded());
        } catch (GeneralSecurityException | OperatorException | TSPException | CMSException e) {
            throw new IOException(e);
        }
    }

    /** The same question with another number. */
    static TimeStampRequest withAnotherNonce(TimeStampRequest request) {
        return generator().generate(NISTObjectIdentifiers.id_sha256, request.getMessageImprintDigest(), BigInteger.TEN);
    }

    /** A question about something else. */
    static TimeStampRequest aboutSomethingElse(TimeStampRequest request) {
        return generator().generate(NISTObjectIdentifiers.id_sha256, new byte[32], request.getNonce());
    }

    /** The same question without the wish for a certificate. */
    static TimeStampRequest withoutCertificate(TimeStampRequest request) {
        return new TimeStampRequestGenerator()
                .generate(NISTObjectIdentifiers.id_sha256, request.getMessageImprintDigest(), request.getNonce());
    }

    private static TimeStampRequestGenerator generator() {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator;
    }
}
