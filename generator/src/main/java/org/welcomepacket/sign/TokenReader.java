package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.security.auth.login.LoginException;
import org.bouncycastle.asn1.x509.Certificate;

/** Opens keys on PKCS#11 tokens through the platform's SunPKCS11 provider, which is configured and never registered. */
final class TokenReader {
    private TokenReader() {}

    static Signer open(Path configuration, Optional<String> key, PasswordSource source) throws IOException {
        if (!Files.isRegularFile(configuration)) {
            throw new NoSuchFileException(configuration.toString());
        }
        Provider provider = provider(configuration);
        char[] pin = source.read();
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            load(store, pin);
            return signer(store, label(store, key), provider);
        } catch (GeneralSecurityException | ProviderException e) {
            // The cause is left out: what a provider writes into its messages is not ours to vouch for.
            throw new UnusableKeyException("the keys on the token cannot be read", "check that the token is ready");
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private static Provider provider(Path configuration) throws UnusableKeyException {
        Provider platforms = Security.getProvider("SunPKCS11");
        if (platforms == null) {
            throw new UnusableKeyException(
                    "this Java knows no PKCS#11 tokens", "use a full JDK, which has the module jdk.crypto.cryptoki");
        }
        try {
            return platforms.configure(configuration.toString());
        } catch (InvalidParameterException | ProviderException | UnsupportedOperationException e) {
            throw new UnusableKeyException(
                    "the token cannot be used as " + configuration + " describes it",
                    "it needs at least two lines, 'name = Token' and 'library = /path/of/the/library', and a token that "
                            + "is plugged in");
        }
    }

    private static void load(KeyStore store, char[] pin) throws IOException, GeneralSecurityException {
        try {
            store.load(null, pin);
        } catch (IOException e) {
            boolean refused =
                    e.getCause() instanceof LoginException || e.getCause() instanceof UnrecoverableKeyException;
            throw refused
                    ? new UnusableKeyException(
                            "the token does not accept the PIN", "check it: after a few wrong ones most tokens lock")
                    : new UnusableKeyException("the token cannot be read", "check that it is ready");
        }
    }

    private static String label(KeyStore store, Optional<String> wanted) throws IOException, GeneralSecurityException {
        List<String> labels = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificateChain(alias) != null) {
                labels.add(alias);
            }
        }
        Collections.sort(labels);
        if (wanted.isPresent() && labels.contains(wanted.get())) {
            return wanted.get();
        }
        if (wanted.isEmpty() && labels.size() == 1) {
            return labels.get(0);
        }
        throw new UnusableKeyException(
                wanted.map(label -> "the token holds no key '" + label + "' with a certificate")
                        .orElse(
                                labels.isEmpty()
                                        ? "the token holds no key with a certificate"
                                        : "the token holds " + labels.size() + " keys with certificates"),
                labels.isEmpty()
                        ? "put a key on it together with its certificate, as Java's keytool -importkeystore does"
                        : "name one of: " + String.join(", ", labels));
    }

    private static Signer signer(KeyStore store, String label, Provider provider)
            throws IOException, GeneralSecurityException {
        java.security.cert.Certificate[] chain = store.getCertificateChain(label);
        if (!(store.getKey(label, null) instanceof PrivateKey key)) {
            throw new UnusableKeyException("'" + label + "' on the token is no private key", "name another");
        }
        SignatureScheme scheme = TokenScheme.of(key, chain[0].getPublicKey(), provider)
                .orElseThrow(() -> new UnusableKeyException(
                        "the key '" + label + "' is of a kind that cannot sign agreements",
                        "use an elliptic key on P-256, or RSA with at least 2048 bits"));
        List<Certificate> certificates = new ArrayList<>();
        for (java.security.cert.Certificate each : chain) {
            certificates.add(Certificate.getInstance(each.getEncoded()));
        }
        return new Signer(scheme, certificates);
    }
}
