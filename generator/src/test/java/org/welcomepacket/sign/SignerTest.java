package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.HexFormat;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.source.Bytes;

class SignerTest {
    private static final String PASSWORD = "correct horse";

    @TempDir
    Path folder;

    @Test
    void theNonceIsThatOfRfc6979() throws Exception {
        // RFC 6979, A.2.5: curve P-256, SHA-256, message "sample".
        BigInteger x = new BigInteger("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721", 16);
        byte[] signature = EllipticScheme.of(p256(x)).orElseThrow().sign("sample".getBytes(StandardCharsets.UTF_8));

        BigInteger order = p256(x).getParams().getOrder();
        BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, signature);
        assertThat(pair[0].toString(16)).isEqualTo("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716");
        assertThat(pair[1].toString(16)).isEqualTo("f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
    }

    @Test
    void theCertificateIsPublishedAsPem() throws Exception {
        Signer signer = TestKeys.of(Algorithm.P256);
        String pem = signer.certificate().text();

        assertThat(pem).startsWith("-----BEGIN CERTIFICATE-----\n").endsWith("\n-----END CERTIFICATE-----\n");
        assertThat(pem.lines()).allMatch(line -> line.length() <= 64);
        Certificate read = CertificateFactory.getInstance("X.509").generateCertificate(signer.certificate().stream());
        assertThat(HexFormat.of().formatHex(Sha256.of(read.getEncoded()))).isEqualTo(signer.fingerprint());
    }

    @Test
    void aWrongPasswordIsSaidPlainlyAndWiped() throws Exception {
        Path file = key();
        char[] wrong = "wrong horse".toCharArray();

        assertThatThrownBy(() -> Signer.open(file, () -> wrong))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessage("the password does not open " + file)
                .hasNoCause();
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void whatIsNoKeystoreIsSaidPlainly() throws Exception {
        Path noise = Files.writeString(folder.resolve("noise.p12"), "not a keystore at all");
        Path empty = Files.writeString(folder.resolve("empty.p12"), "");
        Path torn = Files.write(folder.resolve("torn.p12"), java.util.Arrays.copyOf(Files.readAllBytes(key()), 400));

        for (Path file : java.util.List.of(noise, empty, torn)) {
            assertThatThrownBy(() -> Signer.open(file, TestKeys.password(PASSWORD)))
                    .isInstanceOf(UnusableKeyException.class)
                    .hasMessage(file + " is not a PKCS#12 keystore");
        }
        assertThatThrownBy(() -> Signer.open(folder.resolve("none.p12"), TestKeys.password(PASSWORD)))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aKeystoreNeedsExactlyOneKey() throws Exception {
        Bytes none = keystore("PKCS12", PASSWORD, store -> {});
        Bytes two = keystore("PKCS12", PASSWORD, store -> {
            add(store, "one", PASSWORD);
            add(store, "two", PASSWORD);
        });

        assertThatThrownBy(() -> Signer.open(none, PASSWORD.toCharArray()))
                .hasMessage("the keystore holds 0 private keys");
        assertThatThrownBy(() -> Signer.open(two, PASSWORD.toCharArray()))
                .hasMessage("the keystore holds 2 private keys");
    }

    @Test
    void aKeyThatIsNotItsCertificatesIsRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new java.security.spec.ECGenParameterSpec("secp256r1"));
        PrivateKey stranger = generator.generateKeyPair().getPrivate();
        Bytes mixed = keystore(
                "PKCS12",
                PASSWORD,
                store -> store.setKeyEntry("a", stranger, PASSWORD.toCharArray(), new Certificate[] {certificate()}));

        assertThatThrownBy(() -> Signer.open(mixed, PASSWORD.toCharArray()))
                .hasMessage("key and certificate in the keystore do not belong together");
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new java.security.spec.ECGenParameterSpec("secp384r1"));
        PrivateKey larger = generator.generateKeyPair().getPrivate();
        Bytes keystore = keystore(
                "PKCS12",
                PASSWORD,
                store -> store.setKeyEntry("a", larger, PASSWORD.toCharArray(), new Certificate[] {certificate()}));

        assertThatThrownBy(() -> Signer.open(keystore, PASSWORD.toCharArray()))
                .hasMessage("the key in the keystore is of a kind that cannot sign agreements");
    }

    @Test
    void aForeignKeystoreMayHaveAPasswordInAnyScript() throws Exception {
        String password = "пароль æøå";
        KeyStore store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
        store.load(null, null);
        add(store, "a", password);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password.toCharArray());
        Bytes keystore = Bytes.wrap(out.toByteArray());

        assertThat(Signer.open(keystore, password.toCharArray()).name()).isEqualTo(TestKeys.NAME);
        assertThatThrownBy(() -> Signer.open(keystore, "другой".toCharArray()))
                .hasMessage("the password does not open the keystore");
    }

    @Test
    void nothingSecretIsPrinted() throws Exception {
        assertThat(Signer.open(key(), TestKeys.password(PASSWORD)).toString()).matches("signer [0-9a-f]{64}");
    }

    private Path key() throws Exception {
        Path file = folder.resolve("key.p12");
        if (!Files.exists(file)) {
            new KeyGeneration(TestKeys.CLOCK).generate(NewKey.named(TestKeys.NAME), file, TestKeys.password(PASSWORD));
        }
        return file;
    }

    private KeyStore opened() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(Bytes.wrap(Files.readAllBytes(key())).stream(), PASSWORD.toCharArray());
        return store;
    }

    private Certificate certificate() throws Exception {
        return opened().getCertificate("welcome");
    }

    private void add(KeyStore store, String alias, String password) throws Exception {
        PrivateKey key = (PrivateKey) opened().getKey("welcome", PASSWORD.toCharArray());
        store.setKeyEntry(alias, key, password.toCharArray(), new Certificate[] {certificate()});
    }

    private static ECPrivateKey p256(BigInteger secret) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new java.security.spec.ECGenParameterSpec("secp256r1"));
        ECPublicKey any = (ECPublicKey) generator.generateKeyPair().getPublic();
        return (ECPrivateKey) java.security.KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(secret, any.getParams()));
    }

    private static Bytes keystore(String type, String password, Filling filling) throws Exception {
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        filling.fill(store);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password.toCharArray());
        return Bytes.wrap(out.toByteArray());
    }

    private interface Filling {
        void fill(KeyStore store) throws Exception;
    }
}
