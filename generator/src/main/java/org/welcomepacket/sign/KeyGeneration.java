package org.welcomepacket.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;
import org.welcomepacket.source.Bytes;

/**
 * Makes the business's signing key: a self-signed certificate in a PKCS#12 keystore that {@code openssl} and
 * {@code keytool} open too.
 *
 * <pre>{@code
 * KeyGeneration generation = new KeyGeneration(Clock.systemUTC());
 * Signer signer = generation.generate(NewKey.named("Harbour Lane Coaching"), Path.of("key.p12"), password);
 * }</pre>
 */
public final class KeyGeneration {
    /** The key's name inside the keystore. */
    private static final String ALIAS = "welcome";

    private static final int SHORTEST_PASSWORD = 8;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** A maker of keys that are valid from the day the clock shows. */
    public KeyGeneration(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes a key and writes its keystore, readable by its owner only from the first byte.
     *
     * @throws UnusableKeyException when the password is too short or not ASCII (Java's own tools could not open it),
     *     or when the file exists: a key is never overwritten
     * @throws IOException when the keystore cannot be written
     */
    public Signer generate(NewKey key, Path keystore, PasswordSource password) throws IOException {
        if (Files.exists(keystore)) {
            throw alreadyThere(keystore);
        }
        char[] secret = password.read();
        try {
            requireStrong(secret);
            Made made = make(key, secret);
            try {
                OwnerOnly.create(keystore, made.keystore().toArray());
            } catch (FileAlreadyExistsException e) {
                throw alreadyThere(keystore);
            }
            return made.signer();
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** A new key with the bytes of its keystore. */
    Made make(NewKey key, char[] password) throws IOException {
        try {
            KeyPair pair = pair(key.algorithm());
            SignatureScheme scheme = scheme(pair).orElseThrow();
            Certificate certificate = SelfSigned.certificate(pair, scheme, key, clock.instant(), random);
            return new Made(new Signer(scheme, List.of(certificate)), keystore(pair, certificate, password));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform makes P-256 and RSA keys and PKCS#12 keystores", e);
        }
    }

    /**
     * A key just made.
     *
     * @param keystore the PKCS#12 bytes, encrypted with the password
     */
    record Made(Signer signer, Bytes keystore) {}

    private KeyPair pair(Algorithm algorithm) throws GeneralSecurityException {
        if (algorithm == Algorithm.RSA3072) {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(3072, random);
            return rsa.generateKeyPair();
        }
        KeyPairGenerator elliptic = KeyPairGenerator.getInstance("EC");
        elliptic.initialize(new ECGenParameterSpec("secp256r1"), random);
        return elliptic.generateKeyPair();
    }

    private static Optional<SignatureScheme> scheme(KeyPair pair) {
        return pair.getPrivate() instanceof ECPrivateKey elliptic
                ? EllipticScheme.of(elliptic)
                : RsaScheme.of(pair.getPrivate());
    }

    /** PBES2 with AES-256 and a SHA-256 MAC: what the platform writes by default since Java 16. */
    private static Bytes keystore(KeyPair pair, Certificate certificate, char[] password)
            throws IOException, GeneralSecurityException {
        java.security.cert.Certificate platforms = CertificateFactory.getInstance("X.509")
                .generateCertificate(Bytes.wrap(certificate.getEncoded("DER")).stream());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, pair.getPrivate(), password, new java.security.cert.Certificate[] {platforms});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password);
        return Bytes.wrap(out.toByteArray());
    }

    private static void requireStrong(char[] password) throws UnusableKeyException {
        if (password.length < SHORTEST_PASSWORD) {
            throw new UnusableKeyException(
                    "the password is too short", "use at least " + SHORTEST_PASSWORD + " characters");
        }
        for (char c : password) {
            if (c < ' ' || c > '~') {
                throw new UnusableKeyException(
                        "the password has a character that not every program can type or read",
                        "use only letters from a to z, digits and the usual signs");
            }
        }
    }

    private static UnusableKeyException alreadyThere(Path keystore) {
        return new UnusableKeyException(
                keystore + " exists already, and a key is never overwritten",
                "choose another name, or move the old key away and keep it safe");
    }
}
