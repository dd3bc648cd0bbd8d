package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.PublicKey;
import java.security.UnrecoverableKeyException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.welcomepacket.source.Bytes;

/** Opens PKCS#12 keystores (RFC 7292) of any maker and says plainly why one cannot be used. */
final class KeystoreReader {
    /** Far more than a key with its chain; a larger file is something else. */
    private static final int LIMIT = 1 << 20;

    private KeystoreReader() {}

    static Signer open(Path keystore, PasswordSource source) throws IOException {
        if (Files.size(keystore) > LIMIT) {
            throw new UnusableKeyException(keystore + " is too large for a keystore", "give a PKCS#12 file (.p12)");
        }
        byte[] bytes = Files.readAllBytes(keystore);
        return open(bytes, source.read(), keystore.toString());
    }

    static Signer open(Bytes keystore, char[] password) throws IOException {
        return open(keystore.toArray(), password, "the keystore");
    }

    private static Signer open(byte[] bytes, char[] password, String name) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", provider(password));
            load(store, bytes, password, name);
            return signer(store, onlyKey(store, name), password, name);
        } catch (GeneralSecurityException e) {
            // The cause is left out: what a provider writes into its messages is not ours to vouch for.
            throw new UnusableKeyException("the key in " + name + " cannot be read", "make a new one with keygen");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** The platform opens a keystore only when its password is ASCII; a key from elsewhere may have any. */
    private static Provider provider(char[] password) throws GeneralSecurityException {
        for (char c : password) {
            if (c > '~') {
                return new BouncyCastleProvider();
            }
        }
        return KeyStore.getInstance("PKCS12").getProvider();
    }

    private static void load(KeyStore store, byte[] bytes, char[] password, String name)
            throws IOException, GeneralSecurityException {
        try {
            store.load(Bytes.wrap(bytes).stream(), password);
        } catch (IOException e) {
            boolean wrongPassword = e.getCause() instanceof UnrecoverableKeyException
                    || String.valueOf(e.getMessage()).contains("wrong password");
            throw wrongPassword
                    ? new UnusableKeyException("the password does not open " + name, "check the password")
                    : new UnusableKeyException(
                            name + " is not a PKCS#12 keystore", "give a PKCS#12 file (.p12), as keygen makes it");
        }
    }

    private static String onlyKey(KeyStore store, String name) throws IOException, GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new UnusableKeyException(
                    name + " holds " + keys.size() + " private keys", "give a keystore with exactly one private key");
        }
        return keys.get(0);
    }

    private static Signer signer(KeyStore store, String alias, char[] password, String name)
            throws IOException, GeneralSecurityException {
        java.security.cert.Certificate[] chain = store.getCertificateChain(alias);
        if (chain == null || chain.length == 0) {
            throw new UnusableKeyException(
                    name + " has a key without a certificate", "export the key together with its certificate");
        }
        Key key = store.getKey(alias, password);
        SignatureScheme scheme = scheme(key)
                .orElseThrow(() -> new UnusableKeyException(
                        "the key in " + name + " is of a kind that cannot sign agreements",
                        "use an elliptic key on P-256, or RSA with at least 2048 bits"));
        if (!matches(scheme, chain[0].getPublicKey())) {
            throw new UnusableKeyException(
                    "key and certificate in " + name + " do not belong together",
                    "export the key together with its own certificate");
        }
        List<Certificate> certificates = new ArrayList<>();
        for (java.security.cert.Certificate each : chain) {
            certificates.add(Certificate.getInstance(each.getEncoded()));
        }
        return new Signer(scheme, certificates);
    }

    private static Optional<SignatureScheme> scheme(Key key) {
        if (key instanceof ECPrivateKey elliptic) {
            return EllipticScheme.of(elliptic);
        }
        return key instanceof RSAPrivateKey rsa ? RsaScheme.of(rsa) : Optional.empty();
    }

    private static boolean matches(SignatureScheme scheme, PublicKey key) {
        return scheme instanceof EllipticScheme elliptic
                ? key instanceof ECPublicKey point && elliptic.matches(point)
                : scheme instanceof RsaScheme rsa && key instanceof RSAKey modulus && rsa.matches(modulus);
    }
}
