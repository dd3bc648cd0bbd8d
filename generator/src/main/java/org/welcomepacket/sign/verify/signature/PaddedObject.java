package org.welcomepacket.sign.verify.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** Takes an object off the zeros behind it, which fill the place reserved for it. */
final class PaddedObject {
    private PaddedObject() {}

    /** The object; nothing but zeros may follow it. */
    static ContentInfo read(byte[] padded) throws RefusedException, IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(padded);
        try (ASN1InputStream in = new ASN1InputStream(bytes, padded.length, true)) {
            ASN1Primitive object = in.readObject();
            for (int rest = bytes.read(); rest >= 0; rest = bytes.read()) {
                if (rest != 0) {
                    throw new RefusedException("something is hidden behind a signature");
                }
            }
            return ContentInfo.getInstance(object);
        }
    }
}
