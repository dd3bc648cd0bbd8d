package org.welcomepacket.sign.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomepacket.source.Bytes;

@Timeout(60)
class TimestampAuthorityTest {
    private static final Patience SHORT =
            new Patience(3, Duration.ofMillis(10), Duration.ofSeconds(5), Duration.ofSeconds(10));

    private final Loopback server = new Loopback();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anHonestAuthorityGivesATokenOverTheDigest() throws Exception {
        Instant time = Instant.parse("2026-11-20T10:11:12Z");
        byte[] digest = sha256("agreement");
        Issuer clock = Issuer.root("A root")
                .issue(Clockmaker.certificate("A clock")
                        .valid(time.minusSeconds(60), time.plus(Duration.ofDays(36_525))));
        Bytes token = authority(Clockmaker.with(clock).at(time)::answer).token(digest);

        TimeStampToken read = new TimeStampToken(ContentInfo.getInstance(token.toArray()));
        assertThat(read.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(digest);
        assertThat(read.getTimeStampInfo().getGenTime()).isEqualTo(time);
        assertThat(read.getCertificates().getMatches(null)).hasSize(2);
        assertThat(server.headers().get(0))
                .containsEntry("Content-type", List.of("application/timestamp-query"))
                .doesNotContainKey("Authorization");
    }

    @Test
    void everyQuestionHasANumberOfItsOwn() throws Exception {
        List<String> numbers = new java.util.concurrent.CopyOnWriteArrayList<>();
        TimestampAuthority authority = authority(question -> {
            numbers.add(new org.bouncycastle.tsp.TimeStampRequest(question)
                    .getNonce()
                    .toString());
            return Clockmaker.anybody().answer(question);
        });
        authority.token(sha256("one"));
        authority.token(sha256("one"));

        assertThat(numbers).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        refused(Clockmaker.anybody().mishearing(Clockmaker::withAnotherNonce)::answer, "does not hold", "nonce");
        refused(Clockmaker.anybody().mishearing(Clockmaker::aboutSomethingElse)::answer, "does not hold", "imprint");
        refused(
                Clockmaker.anybody().mishearing(Clockmaker::withoutCertificate)::answer,
                "does not send its certificate along");
    }

    @Test
    void aCertificateThatIsNotForTimestampsIsRefused() throws Exception {
        Issuer root = Issuer.root("A root");
        Issuer both = root.issue(Clockmaker.certificate("Both").purpose(KeyPurposeId.id_kp_codeSigning));
        Issuer expired = root.issue(Clockmaker.certificate("Old")
                .valid(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2021-01-01T00:00:00Z")));

        Issuer right = root.issue(Clockmaker.certificate("A clock"));

        assertThat(authority(asked -> Clockmaker.careless(right, asked))
                        .token(sha256("agreement"))
                        .size())
                .isPositive();
        refused(asked -> Clockmaker.careless(both, asked), "does not hold", "ExtendedKeyUsage");
        refused(
                asked -> Clockmaker.careless(root.issue(Issuer.Wish.named("Anyone")), asked),
                "does not hold",
                "ExtendedKeyUsage");
        refused(asked -> Clockmaker.careless(expired, asked), "does not hold", "not valid when time stamp created");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void damageToWhatTheAnswerRestsOnIsRefused(Part part) {
        Clockmaker clock = Clockmaker.anybody();
        refused(question -> Loopback.Reply.of(damaged(clock.answer(question), part)), "does not hold");
    }

    /** The answer with the last bit of a part turned over. */
    private static byte[] damaged(Loopback.Reply honest, Part part) throws IOException {
        byte[] answer = honest.body().toArray();
        try {
            TimeStampToken token = new TimeStampResponse(answer).getTimeStampToken();
            SignerInformation signer =
                    token.toCMSSignedData().getSignerInfos().iterator().next();
            byte[] damaged = switch (part) {
                case TIME -> digits(token.getTimeStampInfo().toASN1Structure().getGenTime());
                case CERTIFICATE -> certificate(token);
                // Without the first byte, which says in the answer that it is one of two sets.
                case SIGNED_ATTRIBUTES ->
                    Arrays.copyOfRange(
                            signer.getEncodedSignedAttributes(), 1, signer.getEncodedSignedAttributes().length);
                case SIGNATURE -> signer.getSignature();
            };
            String text = new String(answer, StandardCharsets.ISO_8859_1);
            String sought = new String(damaged, StandardCharsets.ISO_8859_1);
            assertThat(text).containsOnlyOnce(sought);
            answer[text.indexOf(sought) + sought.length() - 1] ^= 1;
            return answer;
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }

    private static byte[] digits(ASN1GeneralizedTime time) throws IOException {
        return Arrays.copyOf(time.getEncoded(), time.getEncoded().length - 1);
    }

    private static byte[] certificate(TimeStampToken token) throws IOException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> own = token.getCertificates().getMatches(token.getSID());
        return own.iterator().next().getEncoded();
    }

    /** What the answer rests on. */
    private enum Part {
        TIME,
        CERTIFICATE,
        SIGNED_ATTRIBUTES,
        SIGNATURE
    }

    @Test
    void whatIsNoTimestampIsRefused() {
        refused(
                question -> Loopback.Reply.of("<html>Welcome</html>".getBytes(StandardCharsets.UTF_8)),
                "is no timestamp");
        refused(question -> Loopback.Reply.status(200), "is no timestamp");
    }

    @Test
    void anAuthorityThatIsOverloadedIsAskedAgain() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        TimestampAuthority authority = authority(question -> asked.incrementAndGet() < 3
                ? Loopback.Reply.status(503)
                : Clockmaker.anybody().answer(question));

        assertThat(authority.token(sha256("agreement")).size()).isPositive();
        assertThat(asked).hasValue(3);
    }

    @Test
    void anAuthorityThatIsAwayIsNamedWithoutWhatMayBeSecret() {
        String address = server.at("/tsr", question -> Loopback.Reply.status(404));
        server.close();
        TimestampAuthority authority = TimestampAuthority.at(address + "?key=hush", Map.of(), SHORT);

        assertThatExceptionOfType(AuthorityException.class)
                .isThrownBy(() -> authority.token(sha256("agreement")))
                .withMessage("the timestamp authority at " + address + " cannot be reached: there is no connection")
                .satisfies(e -> assertThat(e.hint()).contains("without a timestamp"));
    }

    @Test
    void anAuthorityThatNeverEndsItsAnswerIsGivenUp() {
        TimestampAuthority slow = TimestampAuthority.at(
                server.at("/tsr", question -> {
                    try {
                        Thread.sleep(20_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Loopback.Reply.status(200);
                }),
                Map.of(),
                new Patience(5, Duration.ofMillis(10), Duration.ofMillis(300), Duration.ofMillis(700)));
        long begin = System.nanoTime();

        assertThatExceptionOfType(AuthorityException.class)
                .isThrownBy(() -> slow.token(sha256("agreement")))
                .withMessageContaining("did not answer in time");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        refused(question -> Loopback.Reply.of(new byte[1 << 20]), "longer than 65536 bytes");
    }

    @Test
    void aRefusalIsFinal() {
        refused(question -> Loopback.Reply.status(401), "refuses the login");
        refused(question -> Loopback.Reply.status(302), "answers with status 302");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void aLoginComesFromTheEnvironment() throws Exception {
        login(Map.of("WELCOME_TIMESTAMP_USER", "maja", "WELCOME_TIMESTAMP_PASSWORD", "hush ø"));
        login(Map.of("WELCOME_TIMESTAMP_TOKEN", "t0ken"));
        login(Map.of("WELCOME_TIMESTAMP_TOKEN", "t0ken", "WELCOME_TIMESTAMP_TOKEN_HEADER", "X-Api-Key"));

        assertThat(server.headers())
                .extracting(each -> each.get("Authorization"))
                .containsExactly(List.of("Basic bWFqYTpodXNoIMO4"), List.of("Bearer t0ken"), null);
        assertThat(server.headers().get(2)).containsEntry("X-api-key", List.of("t0ken"));
    }

    @Test
    void aLoginIsNeverSentInTheOpen() {
        Map<String, String> login = Map.of("WELCOME_TIMESTAMP_TOKEN", "t0ken");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimestampAuthority.at("http://tsa.example/tsr", login))
                .withMessageContaining("https:");
        assertThat(TimestampAuthority.at("https://tsa.example/tsr", login))
                .hasToString("timestamp authority tsa.example");
    }

    @Test
    void mistakesInTheSettingsShowNoSecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimestampAuthority.at("https://maja:hush@tsa.example/", Map.of()))
                .withMessageContaining("WELCOME_TIMESTAMP_USER")
                .withMessageNotContaining("hush");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimestampAuthority.at(
                        "https://tsa.example/", Map.of("WELCOME_TIMESTAMP_TOKEN", "hush\r\nX-Other: 1")))
                .withMessageNotContaining("hush");
        for (String address : List.of("tsa.example", "ftp://tsa.example/", "https:///tsr", "https://a b/")) {
            assertThatIllegalArgumentException().as(address).isThrownBy(() -> TimestampAuthority.at(address, Map.of()));
        }
    }

    private void login(Map<String, String> environment) throws AuthorityException {
        TimestampAuthority.at(server.at("/tsr", Clockmaker.anybody()::answer), environment, SHORT)
                .token(sha256("agreement"));
    }

    private void refused(Loopback.Responder responder, String... because) {
        assertThatExceptionOfType(AuthorityException.class)
                .isThrownBy(() -> authority(responder).token(sha256("agreement")))
                .satisfies(e -> assertThat(e.getMessage()).contains(because))
                .satisfies(e -> assertThat(e.hint()).isNotBlank());
    }

    private TimestampAuthority authority(Loopback.Responder responder) {
        return TimestampAuthority.at(server.at("/tsr", responder), Map.of(), SHORT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
