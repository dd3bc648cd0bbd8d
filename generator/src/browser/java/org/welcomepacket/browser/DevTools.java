package org.welcomepacket.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.welcomepacket.json.Json;
import org.welcomepacket.json.JsonException;
import org.welcomepacket.json.JsonReader;

/** Runs scripts in a part of Chromium that the driver does not reach, such as the frame of its PDF viewer. */
@NullUnmarked
final class DevTools implements AutoCloseable {
    private static final JsonReader.Limits LIMITS = new JsonReader.Limits(256 << 20, 64);

    private final WebSocket socket;
    private final Answer answer = new Answer();

    private DevTools(URI address) throws IOException {
        socket = await(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, answer));
    }

    /** The frame whose address begins so, as soon as there is one. */
    static DevTools frame(String browser, String beginning) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + browser + "/json/list")).build();
        for (int i = 0; i < 400; i++) {
            byte[] targets = client.send(list, HttpResponse.BodyHandlers.ofByteArray()).body();
            for (Json target : ((Json.Elements) parsed(targets)).values()) {
                Json.Members members = (Json.Members) target;
                if (text(members, "url").startsWith(beginning)) {
                    return new DevTools(URI.create(text(members, "webSocketDebuggerUrl")));
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Chromium has no frame of " + beginning);
    }

    /** What a script gives, a text, awaited if it is promised. */
    String run(String expression) throws IOException {
        CompletableFuture<String> next = answer.next();
        await(socket.sendText(
                Json.members()
                        .add("id", 1)
                        .add("method", "Runtime.evaluate")
                        .add(
                                "params",
                                Json.members()
                                        .add("expression", expression)
                                        .add("awaitPromise", true)
                                        .add("returnByValue", true)
                                        .build())
                        .build()
                        .compact(),
                true));
        String said = await(next);
        Optional<Json> value = ((Json.Members) parsed(said.getBytes(StandardCharsets.UTF_8)))
                .get("result")
                .flatMap(result -> ((Json.Members) result).get("result"))
                .flatMap(result -> ((Json.Members) result).get("value"));
        if (value.isPresent() && value.get() instanceof Json.Text text) {
            return text.value();
        }
        throw new AssertionError(expression + ": " + said);
    }

    private static String text(Json.Members members, String name) {
        return ((Json.Text) members.get(name).orElseThrow()).value();
    }

    private static Json parsed(byte[] bytes) throws IOException {
        try {
            return JsonReader.read(bytes, LIMITS);
        } catch (JsonException e) {
            throw new IOException(e);
        }
    }

    private static <T> T await(CompletableFuture<T> future) throws IOException {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Gathers the parts of an answer. */
    private static final class Answer implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();
        private CompletableFuture<String> waiting = new CompletableFuture<>();

        synchronized CompletableFuture<String> next() {
            waiting = new CompletableFuture<>();
            return waiting;
        }

        @Override
        public synchronized CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                waiting.complete(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
