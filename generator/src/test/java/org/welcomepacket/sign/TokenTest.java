package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys on a PKCS#11 token, which SoftHSM plays where it is installed. */
class TokenTest {
    private static final String PIN = "123456";
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib64/pkcs11/libsofthsm2.so"),
            Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));

    @TempDir
    static Path folder;

    private static Path configuration = Path.of("");

    @BeforeAll
    static void makeToken() throws Exception {
        Optional<Path> library = LIBRARIES.stream().filter(Files::exists).findFirst();
        assumeTrue(library.isPresent(), "SoftHSM is not installed");
        // SoftHSM finds its settings by an environment variable only, so keys are used in a program of their own.
        Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = " + folder.resolve("tokens") + "\nlog.level = ERROR\n");
        configuration = folder.resolve("token.cfg");
        Files.writeString(configuration, "name = Soft\nlibrary = " + library.orElseThrow() + "\nslotListIndex = 0\n");
        done(run("softhsm2-util", "--init-token", "--free", "--label", "practice", "--so-pin", PIN, "--pin", PIN));
        for (String kind : new String[] {"EC", "RSA"}) {
            done(run(
                    java("keytool"),
                    "-genkeypair",
                    "-keystore",
                    "NONE",
                    "-storetype",
                    "PKCS11",
                    "-addprovider",
                    "SunPKCS11",
                    "-providerarg",
                    configuration.toString(),
                    "-storepass",
                    PIN,
                    "-alias",
                    kind,
                    "-keyalg",
                    kind,
                    kind.equals("EC") ? "-groupname" : "-keysize",
                    kind.equals("EC") ? "secp256r1" : "3072",
                    "-dname",
                    "CN=Harbour Lane Coaching",
                    "-validity",
                    "3650"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA"})
    void aKeyOnATokenCertifies(String label) throws Exception {
        Tool.Result result = use(label, PIN);

        assertThat(result.output()).contains("Harbour Lane Coaching");
        assertThat(result.exit()).isZero();
        byte[] certified = Files.readAllBytes(folder.resolve("certified.pdf"));
        CertificationJudge.requireCertified(certified, Files.readString(folder.resolve("fingerprint")));
    }

    @Test
    void whichKeyIsMeantMustBeSaid() throws Exception {
        assertThat(use("", PIN).output()).contains("the token holds 2 keys with certificates", "name one of: EC, RSA");
        assertThat(use("other", PIN).output()).contains("the token holds no key 'other' with a certificate");
    }

    @Test
    void aWrongPinIsSaidWithoutShowingIt() throws Exception {
        assertThat(use("EC", "654321").output())
                .contains("the token does not accept the PIN")
                .doesNotContain("654321");
    }

    @Test
    void aConfigurationThatLeadsNowhereIsSaid() throws Exception {
        Path nowhere =
                Files.writeString(folder.resolve("nowhere.cfg"), "name = Nowhere\nlibrary = /no/such/library.so\n");
        PasswordSource pin = PIN::toCharArray;

        assertThatExceptionOfType(UnusableKeyException.class)
                .isThrownBy(() -> Signer.open(nowhere, Optional.empty(), pin))
                .withMessageContaining("nowhere.cfg");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Signer.open(folder.resolve("missing.cfg"), Optional.empty(), pin));
    }

    /** Certifies a small agreement in a program of its own. */
    private static Tool.Result use(String label, String pin) throws Exception {
        return run(
                java("java"),
                "-cp",
                System.getProperty("java.class.path"),
                TokenUse.class.getName(),
                configuration.toString(),
                label,
                pin,
                folder.toString());
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static Tool.Result run(String program, String... arguments) throws IOException, InterruptedException {
        return Tool.run(
                folder, Map.of("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString()), program, arguments);
    }

    private static void done(Tool.Result result) {
        assertThat(result.exit()).as(result.output()).isZero();
    }
}
