package org.welcomepacket.sign.verify.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** Certificates that a signature carries, whether it holds or not. */
public final class CarriedCertificates {
    private static final int LONGEST = 1 << 16;

    private CarriedCertificates() {}

    /**
     * The SHA-256 fingerprints of the certificates in a signature.
     *
     * @param bytes where the signature stands in hexadecimal digits
     * @param start its first digit
     * @param end not looked at, nor anything after
     */
    public static List<String> fingerprints(byte[] bytes, int start, int end) {
        byte[] contents = new byte[LONGEST];
        int count = 0;
        for (int i = start; i + 1 < end && count < LONGEST; i += 2) {
            int high = Character.digit(bytes[i], 16);
            int low = Character.digit(bytes[i + 1], 16);
            if (high < 0 || low < 0) {
                break;
            }
            contents[count++] = (byte) (high << 4 | low);
        }
        List<String> fingerprints = new ArrayList<>();
        try {
            CMSSignedData data = new CMSSignedData(PaddedObject.read(Arrays.copyOf(contents, count)));
            for (X509CertificateHolder certificate : data.getCertificates().getMatches(null)) {
                fingerprints.add(Fingerprint.of(certificate));
            }
        } catch (IOException | CMSException | RefusedException | RuntimeException e) {
            // The library answers damage with almost any exception; what cannot be read carries nothing.
            return List.of();
        }
        return fingerprints;
    }
}
