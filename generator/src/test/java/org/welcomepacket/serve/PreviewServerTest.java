package org.welcomepacket.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.source.Diagnostic;

class PreviewServerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    private static final String PAGE = "en/sessions.html";

    @TempDir
    Path temp;

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private TrialContent content = new TrialContent(Path.of("none"));
    private PreviewSettings settings = PreviewSettings.of(Path.of("none"));
    private Optional<PreviewServer> preview = Optional.empty();

    @BeforeEach
    void start() throws IOException, InterruptedException {
        content = TrialContent.in(Files.createDirectory(temp.resolve("content")));
        settings = new PreviewSettings(
                content.folder(), "content", Optional.empty(), Optional.empty(), OptionalInt.of(0), Editor.standard());
        preview = Optional.of(PreviewServer.start(settings, CLOCK, new Log()));
        expect("shown");
    }

    @AfterEach
    void stop() {
        preview.ifPresent(PreviewServer::close);
    }

    private final class Log implements PreviewLog {
        @Override
        public void shown(Duration took, List<Diagnostic> found) {
            log.add("shown");
        }

        @Override
        public void kept(List<Diagnostic> found) {
            log.add("kept");
        }

        @Override
        public void trouble(String sentence) {
            log.add(sentence);
        }

        @Override
        public void agreementsSet(Duration took) {
            log.add("set");
        }
    }

    /** Waits until the log says so; what it said before is forgotten. */
    private void expect(String words) throws InterruptedException {
        String said;
        do {
            said = log.poll(60, TimeUnit.SECONDS);
            assertThat(said).as("'%s' was awaited", words).isNotNull();
        } while (!said.contains(words));
    }

    private URI at(String path) {
        return preview.orElseThrow().address().resolve(path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(at(path));
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(1)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String findings() throws IOException, InterruptedException {
        return get("__welcome/findings").body();
    }

    /** Sends bytes as they are and gives the first line of the answer. */
    private String raw(String request) throws IOException {
        URI address = preview.orElseThrow().address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    request.replace("PORT", Integer.toString(address.getPort())).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
                line.append((char) c);
            }
            return line.toString();
        }
    }

    private String rawGet(String target, String host) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void anEditIsSeenAndTheAgreementFollows() throws IOException, InterruptedException {
        expect("set");
        assertThat(get("agreement.en.pdf").statusCode()).isEqualTo(200);
        content.write(TrialContent.POLICY, TrialContent.policy("Write to us instead."));
        expect("shown");
        assertThat(get(PAGE).body()).contains("Write to us instead.");
        expect("set");
        assertThat(get("en/agreement.html").body()).contains("agreement.en.pdf").doesNotContain("being set");
        assertThat(get("agreement.en.pdf").headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @Test
    void everyKindOfMistakeIsSurvived() throws IOException, InterruptedException {
        String good = get(PAGE).body();
        mistake("packet.yaml", "business: [", "kept", "yaml-syntax");
        mistake("packet.yaml", "", "kept", "packet.yaml");
        mistake(TrialContent.POLICY, "# Sessions\n\n{{nonsense}}\n", "kept", "unknown-tag");
        mistake(TrialContent.POLICY, "\u0000\u0001", "kept", "character");
        assertThat(get(PAGE).body().lines().filter(l -> !l.contains("<script")))
                .containsExactlyElementsOf(
                        good.lines().filter(l -> !l.contains("<script")).toList());
        Path gone = Files.move(content.folder(), temp.resolve("gone"));
        expect("no such file");
        assertThat(findings()).contains("cannot be shown").contains("there is no such file or folder");
        assertThat(get(PAGE).body()).contains("all is well");
        Files.move(gone, content.folder());
        mend();
    }

    private void mistake(String path, String text, String heard, String said) throws IOException, InterruptedException {
        String before = Files.readString(content.folder().resolve(path));
        content.write(path, text);
        expect(heard);
        assertThat(findings()).contains("class=\"error\"").contains(said).contains("vscode://file/");
        assertThat(get(PAGE).body()).contains("all is well");
        content.write(path, before);
        expect("shown");
        assertThat(findings()).contains("data-state=\"good\"");
    }

    private void mend() throws IOException, InterruptedException {
        content.write("packet.yaml", "business: { name: Mended Practice }\npolicies: [sessions]\n");
        do {
            expect("shown");
        } while (!get(PAGE).body().contains("Mended Practice"));
    }

    @Test
    void theFirstStateMayBeBroken() throws IOException, InterruptedException {
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("packet.yaml"), "business: [");
        PreviewSettings broken = PreviewSettings.of(other).at(0);
        try (PreviewServer second = PreviewServer.start(broken, CLOCK, new Log())) {
            log.clear();
            expect("kept");
            HttpResponse<String> page = get(second.address());
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("goes on by itself").contains("__welcome/preview.js");
        }
    }

    @Test
    void aPageThatListensIsToldOfItsChangesOnly() throws Exception {
        expect("set");
        BlockingQueue<String> told = listen(PAGE);
        BlockingQueue<String> other = listen("en/index.html");
        String first = told.poll(20, TimeUnit.SECONDS);
        String otherFirst = other.poll(20, TimeUnit.SECONDS);
        content.write(TrialContent.POLICY, TrialContent.policy("Write to us instead."));
        String next = told.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotEqualTo(first).matches("data: [0-9]+ [0-9]+");
        assertThat(get(PAGE).body())
                .contains("data-since=\"" + String.valueOf(next).split(" ", -1)[1] + "\"");
        assertThat(other.poll(20, TimeUnit.SECONDS)).isEqualTo(otherFirst);
        content.write(TrialContent.POLICY, "{{nonsense}}");
        do {
            next = told.poll(20, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
        } while (!findings().contains("unknown-tag"));
    }

    @Test
    void aPageThatGoesAwayIsAnotherPageAndSoIsOneThatComes() throws Exception {
        BlockingQueue<String> told = listen(PAGE);
        assertThat(told.poll(20, TimeUnit.SECONDS)).matches("data: [0-9]+ [0-9]+");
        Files.delete(content.folder().resolve(TrialContent.POLICY));
        content.write("policies/payment.md", "# Payment\n\nPay us.\n");
        content.write("packet.yaml", "business: { name: Small Practice }\npolicies: [payment]\n");
        expect("shown");
        awaitTold(told, "data: -[0-9]+ [0-9]+");
        content.write(TrialContent.POLICY, TrialContent.policy("Back."));
        content.write("packet.yaml", "business: { name: Small Practice }\npolicies: [sessions, payment]\n");
        awaitTold(told, "data: [0-9]+ [0-9]+");
    }

    private static void awaitTold(BlockingQueue<String> told, String pattern) throws InterruptedException {
        String next;
        do {
            next = told.poll(30, TimeUnit.SECONDS);
            assertThat(next).as(pattern).isNotNull();
        } while (!next.matches(pattern));
    }

    private BlockingQueue<String> listen(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(at("__welcome/events?path=" + path)).build();
        HttpResponse<Stream<String>> stream =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream; charset=utf-8");
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try (Stream<String> lines = stream.body()) {
                lines.filter(line -> line.startsWith("data")).forEach(told::add);
            } catch (UncheckedIOException e) {
                // The preview was closed.
            }
        });
        reader.setDaemon(true);
        reader.start();
        return told;
    }

    @Test
    void onlyThisMachineByItsOwnNameIsAnswered() throws IOException {
        for (String host : List.of("localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT")) {
            assertThat(rawGet("/", host)).as(host).contains(" 200 ");
        }
        for (String host : List.of(
                "evil.example",
                "evil.example:PORT",
                "localhost.evil.example:PORT",
                "localhost",
                "localhost:1",
                "127.0.0.1.evil.example:PORT",
                "localhost:PORT@evil.example",
                "",
                "0.0.0.0:PORT")) {
            assertThat(rawGet("/", host)).as(host).contains(" 421 ");
        }
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).contains(" 421 ");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains(" 421 ");
        assertThat(rawGet("http://evil.example/", "localhost:PORT")).contains(" 403 ");
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get")) {
            assertThat(raw(method + " / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n"))
                    .as(method)
                    .contains(" 405 ");
        }
        assertThat(raw("HEAD / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void pagesFromElsewhereGetNothingOfOurs() throws IOException {
        String head = "GET /style.css HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n";
        assertThat(raw(head + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n\r\n"))
                .contains(" 403 ");
        assertThat(raw(head + "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\n\r\n"))
                .contains(" 403 ");
        assertThat(raw(head + "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: no-cors\r\n\r\n"))
                .contains(" 200 ");
        assertThat(raw(head + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void nothingOutsideTheOutputCanBeAskedFor() throws IOException {
        Files.writeString(temp.resolve("secret.txt"), "secret");
        for (String path : List.of(
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/en/../../secret.txt",
                "/%00",
                "/en//index.html",
                "/packet.yaml",
                "/content/packet.yaml",
                "/__welcome/",
                "/__welcome/nothing",
                "/__welcome/PreviewServer.class",
                "/__welcome/../style.css")) {
            assertThat(rawGet(path, "localhost:PORT")).as(path).matches("HTTP/1.1 (400|404) .*");
        }
        assertThat(rawGet("/..\\secret.txt", "localhost:PORT")).contains(" 400 ");
    }

    @Test
    void aPageThatIsNotThereIsTheSitesOwn() throws IOException, InterruptedException {
        HttpResponse<String> lost = get("en/nothing.html");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("<h1>404</h1>").contains("__welcome/preview.js");
    }

    @Test
    void nothingIsWritten() throws IOException, InterruptedException {
        expect("set");
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> temp.relativize(file).toString()))
                    .containsExactlyInAnyOrder("content/packet.yaml", "content/policies/sessions.md");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        int port = preview.orElseThrow().address().getPort();
        assertThatThrownBy(() -> PreviewServer.start(settings.at(port), CLOCK, new Log()))
                .isInstanceOf(PortInUseException.class)
                .hasMessageContaining("port " + port + " is in use")
                .hasMessageContaining("--port");
    }

    @Test
    void aFolderThatIsNotThereCannotBeShown() {
        PreviewSettings none = PreviewSettings.of(temp.resolve("nothing"));
        assertThatThrownBy(() -> PreviewServer.start(none, CLOCK, new Log())).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void mistakesInTheTemplateAreFindingsWithTheirPlace() throws IOException, InterruptedException {
        Path own = Files.createDirectory(temp.resolve("own"));
        PreviewSettings dressed = new PreviewSettings(
                content.folder(), "content", Optional.of(own), Optional.empty(), OptionalInt.of(0), Editor.standard());
        preview.orElseThrow().close();
        log.clear();
        preview = Optional.of(PreviewServer.start(dressed, CLOCK, new Log()));
        expect("shown");
        Files.createDirectory(own.resolve("partials"));
        Files.writeString(own.resolve("partials/bottom.mustache"), "{{#open}}</body></html>");
        expect("kept");
        assertThat(findings()).contains("bottom.mustache").contains("vscode://file/");
        Files.writeString(own.resolve("partials/bottom.mustache"), "<p>Mine.</p></main></body></html>");
        expect("shown");
        assertThat(get(PAGE).body()).contains("<p>Mine.</p>");
    }
}
