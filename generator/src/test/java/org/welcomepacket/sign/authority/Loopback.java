package org.welcomepacket.sign.authority;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.welcomepacket.source.Bytes;

/** A server on the loopback address that remembers what it was asked. */
public final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Responder> responders = new ConcurrentHashMap<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    /** Answers a question. */
    @FunctionalInterface
    public interface Responder {
        /** The answer to the body of a request. */
        Reply to(byte[] question) throws IOException;
    }

    /** A status and a body. */
    public record Reply(int status, Bytes body) {
        /** All is well. */
        public static Reply of(byte[] body) {
            return new Reply(200, Bytes.wrap(body));
        }

        /** A status and nothing else. */
        public static Reply status(int status) {
            return new Reply(status, Bytes.wrap(new byte[0]));
        }
    }

    /** Starts a server. */
    public Loopback() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** What to answer under a path; returns the address. */
    public String at(String path, Responder responder) {
        responders.put(path, responder);
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The headers of every request so far. */
    public List<Map<String, List<String>>> headers() {
        return List.copyOf(headers);
    }

    /** How many requests there were so far. */
    public int requests() {
        return headers.size();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            byte[] question = exchange.getRequestBody().readAllBytes();
            Responder responder = responders.get(exchange.getRequestURI().getPath());
            Reply reply = responder == null ? Reply.status(404) : responder.to(question);
            exchange.sendResponseHeaders(
                    reply.status(), reply.body().size() == 0 ? -1 : reply.body().size());
            exchange.getResponseBody().write(reply.body().toArray());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
