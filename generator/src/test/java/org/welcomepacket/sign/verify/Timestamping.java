package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.welcomepacket.sign.verify.syntax.PdfObject;

/** Adds document timestamps (ISO 32000-2, 12.8.5), as archives do, in the name of a throw-away authority. */
final class Timestamping {
    static final Instant TIME = Instant.parse("2027-02-03T04:05:06Z");

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int SPACE = 4096;

    private Timestamping() {}

    /** The file with a timestamp in an invisible field of its own. */
    static byte[] stamp(byte[] file) {
        return stamp(file, "", "null");
    }

    /** The same with more in its field, where {@code NEW} is the number of one more object. */
    static byte[] stamp(byte[] file, String more, String object) {
        Update update = Update.of(file);
        int added = update.add(object);
        String name = more.contains("/T(") ? "" : "/T(stamp" + added + ")";
        int value = update.add("<</Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161/ByteRange "
                + "[0 0000000000 0000000000 0000000000]/Contents <" + "0".repeat(2 * SPACE) + ">>>");
        int field = update.add("<</Type/Annot/Subtype/Widget/FT/Sig" + name + more.replace("NEW", "" + added)
                + "/F 132/Rect[0 0 0 0]/V " + value + " 0 R/P " + Written.of(update.page(0)) + ">>");
        update.with(
                update.formReference(),
                Map.of(
                        "Fields",
                        more(update.items(update.entries(update.formReference()).get("Fields")), field)));
        update.with(
                update.page(0),
                Map.of(
                        "Annots",
                        more(update.items(update.entries(update.page(0)).get("Annots")), field)));
        return signed(update.table());
    }

    private static String more(List<PdfObject> items, int field) {
        return items.stream().map(Written::of).collect(Collectors.joining(" ", "[", " " + field + " 0 R]"));
    }

    private static byte[] signed(byte[] file) {
        String text = new String(file, ISO_8859_1);
        int range = text.lastIndexOf("[0 0000000000");
        int start = text.indexOf('<', range);
        int end = text.indexOf('>', start) + 1;
        String numbers = "[0 " + start + " " + end + " " + (file.length - end);
        byte[] filled = file.clone();
        Arrays.fill(filled, range, text.indexOf(']', range), (byte) ' ');
        System.arraycopy(numbers.getBytes(ISO_8859_1), 0, filled, range, numbers.length());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(filled, 0, start);
            digest.update(filled, end, filled.length - end);
            String token = HexFormat.of().formatHex(token(digest.digest()));
            System.arraycopy(token.getBytes(ISO_8859_1), 0, filled, start + 1, token.length());
            return filled;
        } catch (GeneralSecurityException | OperatorException | TSPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] token(byte[] digest)
            throws GeneralSecurityException, OperatorException, TSPException, IOException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(256);
        KeyPair pair = keys.generateKeyPair();
        X500Name name = new X500Name("CN=A clock");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.EPOCH),
                Date.from(TIME.plusSeconds(4_000_000_000L)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate())));
        DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, pair.getPrivate(), certificate),
                sha1,
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        TimeStampRequestGenerator request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        return generator
                .generate(request.generate(NISTObjectIdentifiers.id_sha256, digest), BigInteger.ONE, Date.from(TIME))
                .getEncoded();
    }
}
