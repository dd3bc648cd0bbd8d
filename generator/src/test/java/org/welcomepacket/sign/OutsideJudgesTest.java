package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs that share no code with us say of our keys and signatures, where they are installed. */
class OutsideJudgesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void pdfsigOpensslAndQpdfConfirmTheCertification(Algorithm algorithm) throws Exception {
        Signer signer = TestKeys.of(algorithm);
        Tool.Result result = judge(certified(signer), signer);

        assertThat(result.output()).contains("certified by " + signer.fingerprint());
        assertThat(result.exit()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void mutoolConfirmsTheSignature(Algorithm algorithm) throws Exception {
        byte[] pdf = certified(TestKeys.of(algorithm));
        Files.write(folder.resolve("agreement.pdf"), pdf);
        Tool.Result result = Tool.run(folder, "mutool", "sign", "-v", "agreement.pdf");

        assertThat(result.output())
                .contains("The document is unchanged since signing.")
                .doesNotContain("has been changed");
    }

    @Test
    void theyRefuseAChangedFile() throws Exception {
        Signer signer = TestKeys.of(Algorithm.P256);
        String pdf = new String(certified(signer), StandardCharsets.ISO_8859_1);
        byte[] changed = pdf.replace("forfeits", "forgives").getBytes(StandardCharsets.ISO_8859_1);
        byte[] longer = (pdf + "% more\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(judge(changed, signer).exit()).isEqualTo(1);
        assertThat(judge(longer, signer).output()).contains("does not cover the whole file");
        assertThat(judge(certified(signer), TestKeys.of(Algorithm.RSA3072)).exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void opensslAndKeytoolOpenTheKeystore(Algorithm algorithm) throws Exception {
        KeyGeneration.Made made = TestKeys.made(algorithm);
        Files.write(folder.resolve("key.p12"), made.keystore().toArray());
        Map<String, String> secret = Map.of("SECRET", TestKeys.PASSWORD);
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();

        Tool.Result openssl = Tool.run(
                folder, secret, "openssl", "pkcs12", "-in", "key.p12", "-passin", "env:SECRET", "-nodes", "-info");
        Tool.Result listed =
                Tool.run(folder, secret, keytool, "-list", "-keystore", "key.p12", "-storepass:env", "SECRET");

        assertThat(openssl.exit()).isZero();
        assertThat(openssl.output()).contains("PBES2, PBKDF2, AES-256-CBC", "CN = " + TestKeys.NAME);
        assertThat(listed.exit()).isZero();
        assertThat(listed.output().replace(":", "").toLowerCase(java.util.Locale.ROOT))
                .contains(made.signer().fingerprint());
    }

    private static byte[] certified(Signer signer) {
        BlankAgreement blank = BlankAgreement.reserving(Certification.space(signer));
        return Certification.certify(blank.pdf(), blank.placeholder(), signer);
    }

    private Tool.Result judge(byte[] pdf, Signer signer) throws Exception {
        for (String needed : new String[] {"pdfsig", "qpdf", "openssl"}) {
            assumeTrue(Tool.isInstalled(needed), needed + " is not installed");
        }
        Files.write(folder.resolve("agreement.pdf"), pdf);
        Files.write(folder.resolve("certificate.pem"), signer.certificate().toArray());
        String script = Path.of("..", ".ci", "judge-signatures")
                .toAbsolutePath()
                .normalize()
                .toString();
        return Tool.run(folder, "bash", script, "certificate.pem", "agreement.pdf");
    }
}
