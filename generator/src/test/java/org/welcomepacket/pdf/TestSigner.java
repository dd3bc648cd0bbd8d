package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.welcomepacket.pdf.PdfFile.Placeholder;

/** Fills a placeholder with a signature of a throw-away key, so that judges see a whole file. */
final class TestSigner {
    private final KeyPair keys;
    private final X509Certificate certificate;

    TestSigner() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            keys = generator.generateKeyPair();
            X500Name name = new X500Name("CN=Harbour Lane Coaching");
            Instant now = Instant.now();
            certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.ONE,
                                    Date.from(now.minusSeconds(60)),
                                    Date.from(now.plusSeconds(600)),
                                    name,
                                    keys.getPublic())
                            .build(signer()));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(PdfFile file) {
        byte[] bytes = file.bytes().toArray();
        Placeholder place = file.placeholder().orElseThrow();
        int after = bytes.length - place.contentsEnd();
        String range = String.format(Locale.ROOT, "[0 %d %d %d", place.contentsStart(), place.contentsEnd(), after);
        byte[] padded = new byte[place.byteRangeEnd() - place.byteRangeStart()];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(range.getBytes(US_ASCII), 0, padded, 0, range.length());
        padded[padded.length - 1] = ']';
        System.arraycopy(padded, 0, bytes, place.byteRangeStart(), padded.length);
        byte[] signed = new byte[place.contentsStart() + after];
        System.arraycopy(bytes, 0, signed, 0, place.contentsStart());
        System.arraycopy(bytes, place.contentsEnd(), signed, place.contentsStart(), after);
        byte[] hex = HexFormat.of().formatHex(encode(signed)).getBytes(US_ASCII);
        System.arraycopy(hex, 0, bytes, place.contentsStart() + 1, hex.length);
        return bytes;
    }

    private byte[] encode(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }
}
