package org.welcomepacket.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The pages that are open and listen (Server-Sent Events, HTML Living Standard 9.2). Each is told since which moment it
 * looks as it does now, and the number of what is to be said; it knows what it has and loads again when that is older.
 */
final class Audience implements AutoCloseable {
    private static final int MOST = 200;
    private static final int BEAT_SECONDS = 5;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    /** All that is sent goes through one thread: nobody who makes pages waits for a browser. */
    private final ScheduledExecutorService sender = Workers.timed("preview-audience");

    /** Finds out which pages are closed. */
    private final ScheduledFuture<?> beat = sender.scheduleWithFixedDelay(
            () -> listeners.forEach(listener -> send(listener, ":\n\n")), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);

    private record Listener(String path, HttpExchange exchange, OutputStream out) {}

    /**
     * Takes in a page that wants to listen; the exchange stays open.
     *
     * @param path of the page
     * @param showing what it is told at once
     */
    void admit(HttpExchange exchange, String path, Showing showing) throws IOException {
        if (listeners.size() >= MOST) {
            Reply.text(503, "Too many pages listen already.").send(exchange);
            return;
        }
        Reply.protect(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        Listener listener = new Listener(path, exchange, exchange.getResponseBody());
        listeners.add(listener);
        sender.execute(() -> send(listener, event(listener, showing)));
    }

    /** Tells everybody what is shown now. */
    void tell(Showing showing) {
        sender.execute(() -> listeners.forEach(listener -> send(listener, event(listener, showing))));
    }

    private static String event(Listener listener, Showing showing) {
        return "retry: 500\ndata: " + showing.since(listener.path()) + " "
                + showing.findings().number() + "\n\n";
    }

    private void send(Listener listener, String event) {
        try {
            listener.out().write(event.getBytes(StandardCharsets.UTF_8));
            listener.out().flush();
        } catch (IOException e) {
            // The page was closed.
            listeners.remove(listener);
            listener.exchange().close();
        }
    }

    @Override
    public void close() {
        beat.cancel(false);
        sender.shutdownNow();
        listeners.forEach(listener -> listener.exchange().close());
    }
}
