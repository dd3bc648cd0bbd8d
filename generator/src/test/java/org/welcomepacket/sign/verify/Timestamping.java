package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;
import org.welcomepacket.sign.Placeholder;
import org.welcomepacket.sign.WellKnownKey;
import org.welcomepacket.sign.verify.syntax.PdfObject;

/** Adds document timestamps (ISO 32000-2, 12.8.5), as archives do, in the name of an authority whose key everybody knows. */
final class Timestamping {
    static final Instant TIME = Instant.parse("2027-02-03T04:05:06Z");

    private static final WellKnownKey KEY = WellKnownKey.of("A clock");
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
        Placeholder place = SignaturePlace.last(file);
        int start = place.contentsStart();
        int end = place.contentsEnd();
        String numbers = "[0 " + start + " " + end + " " + (file.length - end);
        byte[] filled = file.clone();
        Arrays.fill(filled, place.byteRangeStart(), place.byteRangeEnd() - 1, (byte) ' ');
        System.arraycopy(numbers.getBytes(ISO_8859_1), 0, filled, place.byteRangeStart(), numbers.length());
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

    private static byte[] token(byte[] digest) throws OperatorException, TSPException, IOException {
        X509CertificateHolder certificate = KEY.certificate(Instant.EPOCH)
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(KEY.signer());
        DigestCalculator sha1 =
                new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                KEY.signing(certificate, TIME), sha1, new ASN1ObjectIdentifier("1.2.3.4.1"));
        generator.addCertificates(new CollectionStore<>(List.of(certificate)));
        TimeStampRequestGenerator request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        return generator
                .generate(request.generate(NISTObjectIdentifiers.id_sha256, digest), BigInteger.ONE, Date.from(TIME))
                .getEncoded();
    }
}
