package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.archive.LongKeeping;
import org.welcomepacket.sign.authority.Clockmaker;
import org.welcomepacket.sign.authority.Issuer;
import org.welcomepacket.sign.authority.Loopback;
import org.welcomepacket.sign.authority.Revocation;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verifier;
import org.welcomepacket.sign.verify.report.ClientWords;
import org.welcomepacket.sign.verify.report.CsvReport;
import org.welcomepacket.sign.verify.report.HumanReport;
import org.welcomepacket.sign.verify.report.JsonReport;
import org.welcomepacket.sign.verify.report.VerificationPrinter;

/**
 * The four levels of PAdES baseline signatures (ETSI EN 319 142-1) as builds make them. Ours are judged here; the files
 * stay in {@code target/levels} for {@code .ci/judge-timestamps} and {@code .ci/levels}, which ask others.
 */
class SignatureLevelsTest {
    private static final Path LEVELS = Path.of("target", "levels");

    @TempDir
    Path temp;

    private final Loopback server = new Loopback();
    private final Issuer root = Issuer.root("A root");
    private final Issuer between =
            root.issue(Issuer.Wish.named("Between").issuing().list(list(root)));
    private final LongKeeping keeping = new LongKeeping(new Revocation(Clock.systemUTC()));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyLevelIsOursAndUnchanged() throws IOException {
        Signer plain = signer(root.issue(Issuer.Wish.named("A practice")));
        Signer listed = signer(between.issue(Issuer.Wish.named("A practice").list(list(between))));
        SigningKey stamped = SigningKey.of(plain).stampedBy(authority(root.issue(Clockmaker.certificate("A clock"))));
        SigningKey kept = SigningKey.of(listed).stampedBy(clock());
        byte[] lasting = build(kept);

        Files.createDirectories(LEVELS);
        Files.write(LEVELS.resolve("root.cer"), encoded(root));
        keep("B", build(SigningKey.of(plain)), plain);
        keep("T", build(stamped), plain);
        keep("LT", lasting, listed);
        keep("LTA", keeping.renew(keeping.renew(lasting, clock()), clock()), listed);
    }

    private static void keep(String level, byte[] file, Signer signer) throws IOException {
        var verification = new Verifier(Set.of(signer.fingerprint())).verify(file);
        assertThat(verification.alterations()).as(level).isEmpty();
        assertThat(verification.verdict()).as(level).isEqualTo(Verdict.INCOMPLETE);
        ClientWords none = (language, name) -> name;
        for (VerificationPrinter report : List.of(new HumanReport(none), new JsonReport(none), new CsvReport(none))) {
            assertThat(report.print(Map.of("bo.pdf", verification)).contains("A clock"))
                    .as(level + " tells who attests the time of the certification")
                    .isEqualTo(!level.equals("B"));
        }
        Files.write(LEVELS.resolve(level + ".pdf"), file);
    }

    private String list(Issuer issuer) {
        String path = "/" + issuer.certificate().getSerialNumber() + ".crl";
        return server.at(path, asked -> Loopback.Reply.of(issuer.list()));
    }

    private TimestampAuthority clock() {
        return authority(root.issue(Clockmaker.certificate("A clock").list(list(root))));
    }

    private TimestampAuthority authority(Issuer issuer) {
        String path = "/" + issuer.certificate().getSerialNumber() + "/tsr";
        return TimestampAuthority.at(server.at(path, Clockmaker.with(issuer)::answer), Map.of());
    }

    private static Signer signer(Issuer issuer) throws IOException {
        return Signer.open(issuer.keystore(), "correct horse".toCharArray());
    }

    private static byte[] encoded(Issuer issuer) {
        try {
            return issuer.certificate().getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] build(SigningKey key) throws IOException {
        Path content = SmallPacket.standard().writeTo(temp.resolve("content"));
        Built built = Generator.builder()
                .key(key)
                .build()
                .build(content, BuildOptions.standard())
                .orElseThrow();
        return built.files().stream()
                .filter(file -> file.path().equals("agreement.en.pdf"))
                .findFirst()
                .map(OutputFile::content)
                .orElseThrow();
    }
}
