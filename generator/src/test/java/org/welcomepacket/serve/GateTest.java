package org.welcomepacket.serve;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    void aBrowserIsNotLeftWaitingWhenAnAnswerFails() throws IOException {
        ExecutorService answering = Executors.newSingleThreadExecutor(work -> quiet(new Thread(work)));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(answering);
        server.createContext("/", exchange -> {
                    throw new OutOfMemoryError("as if");
                })
                .getFilters()
                .add(new Gate());
        server.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .build();
            assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(HttpTimeoutException.class);
        } finally {
            server.stop(0);
            answering.shutdownNow();
        }
    }

    private static Thread quiet(Thread thread) {
        thread.setUncaughtExceptionHandler((failed, error) -> {});
        return thread;
    }
}
