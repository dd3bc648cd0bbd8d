package org.welcomepacket.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Bytes;

/** Answers requests that the gate has let in. What it gives out is in memory; it opens no file. */
final class Desk implements HttpHandler {
    private static final String INDEX = "index.html";

    private final Supplier<Showing> showing;
    private final Audience audience;
    private final FindingsPage findings;

    Desk(Supplier<Showing> showing, Audience audience, FindingsPage findings) {
        this.showing = showing;
        this.audience = audience;
        this.findings = findings;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Optional<String> path = RequestPath.of(exchange.getRequestURI().getRawPath());
        if (path.isEmpty()) {
            Reply.text(400, "There is no such address.").send(exchange);
        } else if (path.get().equals(PreviewFiles.EVENTS)
                && exchange.getRequestMethod().equals("GET")) {
            audience.admit(exchange, listened(exchange), showing.get());
        } else {
            answer(path.get()).send(exchange);
        }
    }

    /** The page on whose behalf a script listens, as the script got it from us. */
    private static String listened(HttpExchange exchange) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        try {
            return query.startsWith("path=") ? URLDecoder.decode(query.substring(5), StandardCharsets.UTF_8) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Reply answer(String path) {
        Showing now = showing.get();
        return switch (path) {
            case PreviewFiles.SCRIPT, PreviewFiles.STYLE ->
                new Reply(200, MediaType.of(path), PreviewFiles.content(path));
            case PreviewFiles.FINDINGS -> Reply.html(200, findings.of(now.findings()));
            default ->
                path.startsWith(PreviewFiles.ROOT)
                        ? Reply.text(404, "There is no such address.")
                        : page(path.isEmpty() || path.endsWith("/") ? path + INDEX : path, now);
        };
    }

    private static Reply page(String path, Showing now) {
        Optional<OutputFile> file = now.file(path);
        if (file.isPresent()) {
            return path.endsWith(".html")
                    ? live(200, file.get().text(), path, now)
                    : new Reply(200, MediaType.of(path), Bytes.wrap(file.get().content()));
        }
        if (now.isEmpty()) {
            return live(503, WaitingPage.first(), path, now);
        }
        if (path.endsWith(".pdf")) {
            return live(503, WaitingPage.agreement(), path, now);
        }
        return live(404, now.lost().map(OutputFile::text).orElse(WaitingPage.lost()), path, now);
    }

    private static Reply live(int status, String html, String path, Showing now) {
        return Reply.html(
                status, LivePage.of(html, path, now.since(path), now.findings().number()));
    }
}
