package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Certificate;
import org.welcomepacket.source.Bytes;

/**
 * A private key with its certificate: what certifies agreements in the name of the business. Immutable and
 * thread-safe. The key itself cannot be got out.
 *
 * <pre>{@code
 * Signer signer = Signer.open(Path.of("key.p12"), PasswordSource.environment(System.getenv(), "WELCOME_PASSWORD"));
 * byte[] certified = Certification.certify(pdf, placeholder, signer);
 * }</pre>
 */
public final class Signer {
    private final SignatureScheme scheme;
    private final List<Certificate> chain;
    private final Bytes certificate;
    private final String fingerprint;
    private final Optional<Bytes> onRecord;

    /**
     * A signer.
     *
     * @param chain the signer's own certificate first, then those that issued it
     */
    Signer(SignatureScheme scheme, List<Certificate> chain) throws IOException {
        this(scheme, chain, Optional.empty());
    }

    /** The same; what is on record is a whole signature that cannot be made once more, such as one with an attested time. */
    Signer(SignatureScheme scheme, List<Certificate> chain, Optional<Bytes> onRecord) throws IOException {
        this.onRecord = onRecord;
        this.scheme = scheme;
        this.chain = List.copyOf(chain);
        Bytes encoded = Bytes.wrap(chain.get(0).getEncoded("DER"));
        this.certificate = pem(encoded);
        this.fingerprint = encoded.sha256();
    }

    /**
     * Opens the one key of a PKCS#12 keystore.
     *
     * @throws UnusableKeyException when the password is wrong, or the keystore holds no key that can sign here
     * @throws IOException when the file cannot be read
     */
    public static Signer open(Path keystore, PasswordSource password) throws IOException {
        return KeystoreReader.open(keystore, password);
    }

    /**
     * Opens a key on a PKCS#11 token, such as a smart card, through the provider of the platform. The key stays there;
     * and as the token chooses the random part of elliptic signatures itself, the same file is signed otherwise every
     * time.
     *
     * @param configuration the provider's configuration file, which names the token's library
     * @param key the key's label; needed when the token holds several
     * @param pin the token's PIN
     * @throws UnusableKeyException when there is no such token or key, the PIN is wrong, or the key cannot sign here
     * @throws IOException when the file cannot be read
     */
    public static Signer open(Path configuration, Optional<String> key, PasswordSource pin) throws IOException {
        return TokenReader.open(configuration, key, pin);
    }

    /**
     * Opens the one key of a PKCS#12 keystore held in memory.
     *
     * @param password wiped before this returns, whether it succeeds or not
     * @throws UnusableKeyException when the password is wrong, or the keystore holds no key that can sign here
     */
    public static Signer open(Bytes keystore, char[] password) throws IOException {
        return KeystoreReader.open(keystore, password);
    }

    /** The certificate in the PEM form of RFC 7468, for publishing. */
    public Bytes certificate() {
        return certificate;
    }

    /** The SHA-256 of the certificate in 64 lower-case hexadecimal digits. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Whom the certificate names: the common name of its subject, or the whole subject when it has none. */
    public String name() {
        return name(own());
    }

    /** The same for any certificate. */
    static String name(Certificate certificate) {
        RDN[] names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length > 0 && names[0].getFirst().getValue() instanceof ASN1String name
                ? name.getString()
                : certificate.getSubject().toString();
    }

    /** The last instant at which the certificate is valid. */
    public Instant notAfter() {
        return own().getEndDate().getDate().toInstant();
    }

    /** The certificate itself. */
    Certificate own() {
        return chain.get(0);
    }

    /** All certificates to be sent along, the signer's own first. */
    List<Certificate> chain() {
        return chain;
    }

    /** The whole signature, when this signer can only repeat it. */
    Optional<Bytes> onRecord() {
        return onRecord;
    }

    /** How it signs. */
    SignatureScheme scheme() {
        return scheme;
    }

    @Override
    public String toString() {
        return "signer " + fingerprint;
    }

    private static Bytes pem(Bytes encoded) {
        byte[] newLine = {'\n'};
        String body = Base64.getMimeEncoder(64, newLine).encodeToString(encoded.toArray());
        String text = "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        return Bytes.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
