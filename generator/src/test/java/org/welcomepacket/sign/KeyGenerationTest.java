package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyGenerationTest {
    private final KeyGeneration generation = new KeyGeneration(TestKeys.CLOCK);
    private final PasswordSource password = TestKeys.password("correct horse");

    @TempDir
    Path folder;

    @Test
    void aNewKeyOpensAsTheSameSigner() throws Exception {
        Path file = folder.resolve("key.p12");
        Signer made = generation.generate(NewKey.named("Студия «Гавань» & <Co>, A+B"), file, password);
        Signer opened = Signer.open(file, password);

        assertSame(opened, made);
        assertThat(opened.name()).isEqualTo("Студия «Гавань» & <Co>, A+B");
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aKeystoreOpensAsTheSignerItWasMadeWith(Algorithm algorithm) throws Exception {
        KeyGeneration.Made made = TestKeys.made(algorithm);
        assertSame(Signer.open(made.keystore(), TestKeys.PASSWORD.toCharArray()), made.signer());
    }

    private static void assertSame(Signer opened, Signer made) throws Exception {
        assertThat(opened.fingerprint()).isEqualTo(made.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(opened.certificate()).isEqualTo(made.certificate());
        assertThat(opened.scheme().sign(new byte[] {1, 2, 3}))
                .isEqualTo(made.scheme().sign(new byte[] {1, 2, 3}));
    }

    @Test
    void theCertificateIsForSigningAndValidForTenYears() throws Exception {
        Signer signer = TestKeys.made(Algorithm.P256).signer();
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(signer.certificate().stream());

        certificate.verify(certificate.getPublicKey());
        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=" + TestKeys.NAME);
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getKeyUsage())
                .containsExactly(true, true, false, false, false, false, false, false, false);
        assertThat(certificate.getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19");
        assertThat(certificate.getNonCriticalExtensionOIDs()).containsExactly("2.5.29.14");
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
        assertThat(certificate.getSerialNumber().bitLength()).isEqualTo(127);
        assertThat(certificate.getNotBefore().toInstant()).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(signer.notAfter())
                .isEqualTo(certificate.getNotAfter().toInstant())
                .isEqualTo(Instant.parse("2036-03-04T05:06:07Z"));
    }

    @Test
    void twoKeysDiffer() throws Exception {
        Signer one = generation.generate(NewKey.named("A"), folder.resolve("1.p12"), password);
        Signer two = generation.generate(NewKey.named("A"), folder.resolve("2.p12"), password);

        assertThat(one.fingerprint()).isNotEqualTo(two.fingerprint());
        assertThat(one.own().getSerialNumber()).isNotEqualTo(two.own().getSerialNumber());
    }

    @Test
    void onlyTheOwnerMayReadTheKeystore() throws Exception {
        Path file = folder.resolve("key.p12");
        generation.generate(NewKey.named("A"), file, password);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void onWindowsOnlyTheOwnerMayReadTheKeystore() throws Exception {
        Configuration windows = Configuration.windows().toBuilder()
                .setAttributeViews("basic", "acl")
                .build();
        try (FileSystem system = Jimfs.newFileSystem(windows)) {
            Path file = system.getPath("C:\\key.p12");
            generation.generate(NewKey.named("A"), file, password);

            assertThat(Files.getFileAttributeView(file, AclFileAttributeView.class)
                            .getAcl())
                    .extracting(AclEntry::principal)
                    .extracting(Object::toString)
                    .containsExactly(Files.getOwner(file).toString());
            assertThat(Signer.open(file, password).name()).isEqualTo("A");
        }
    }

    @Test
    void aKeyIsNeverOverwritten() throws Exception {
        Path file = folder.resolve("key.p12");
        Files.writeString(file, "precious");

        assertThatThrownBy(() -> generation.generate(NewKey.named("A"), file, password))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessage(file + " exists already, and a key is never overwritten");
        assertThat(file).hasContent("precious");
    }

    @Test
    void aShortOrUntypeablePasswordIsRefused() {
        Path file = folder.resolve("key.p12");

        assertThatThrownBy(() -> generation.generate(NewKey.named("A"), file, TestKeys.password("seven77")))
                .hasMessage("the password is too short");
        assertThatThrownBy(() -> generation.generate(NewKey.named("A"), file, TestKeys.password("пароль пароль")))
                .hasMessage("the password has a character that not every program can type or read");
        assertThat(file).doesNotExist();
    }

    @Test
    void thePasswordIsWipedAfterUse() throws Exception {
        char[] secret = "correct horse".toCharArray();
        generation.generate(NewKey.named("A"), folder.resolve("key.p12"), () -> secret);

        assertThat(secret).containsOnly('\0');
    }

    @Test
    void aLongNameIsCutToWhatACertificateHolds() {
        assertThat(NewKey.named("  Harbour \n Lane ").name()).isEqualTo("Harbour Lane");
        assertThat(NewKey.named("ж".repeat(70)).name()).isEqualTo("ж".repeat(64));
    }
}
