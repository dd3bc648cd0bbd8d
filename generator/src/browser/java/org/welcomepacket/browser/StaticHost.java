package org.welcomepacket.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.welcomepacket.output.OutputFile;

/** A host as plain as can be: gives out files under a sub-path, and nothing else is said about them. */
public final class StaticHost implements AutoCloseable {
    /** As the base URL of the starter packet says, for the one page whose links begin there. */
    private static final String ROOT = "/welcome/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html", "css", "text/css", "js", "text/javascript", "woff2", "font/woff2", "png", "image/png",
            "svg", "image/svg+xml", "pdf", "application/pdf", "json", "application/json");

    private final HttpServer server;
    private final ExecutorService answering = Executors.newCachedThreadPool();
    private final Map<String, OutputFile> files;
    private final UnaryOperator<String> change;

    private StaticHost(Map<String, OutputFile> files, UnaryOperator<String> change, HttpServer server) {
        this.files = files;
        this.change = change;
        this.server = server;
        server.setExecutor(answering);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Gives out a site as it is. */
    public static StaticHost of(Map<String, OutputFile> files) throws IOException {
        return of(files, UnaryOperator.identity());
    }

    /** Gives out a site whose pages are changed on the way. */
    public static StaticHost of(Map<String, OutputFile> files, UnaryOperator<String> change) throws IOException {
        return new StaticHost(files, change, HttpServer.create(anyPort(), 0));
    }

    /** Gives out a site as it is, over https, as somebody nobody vouches for. */
    static StaticHost secure(Map<String, OutputFile> files, SSLContext identity) throws IOException {
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity));
        return new StaticHost(files, UnaryOperator.identity(), server);
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Where the site begins. */
    public URI root() {
        return URI.create((server instanceof HttpsServer ? "https" : "http") + "://localhost:" + server.getAddress().getPort() + ROOT);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        OutputFile file = path.startsWith(ROOT) ? files.get("site/" + path.substring(ROOT.length())) : null;
        byte[] content = file == null ? new byte[0] : file.content();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        if (ending.equals("html") && file != null) {
            content = change.apply(file.text()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        try (exchange) {
            exchange.sendResponseHeaders(file == null ? 404 : 200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        answering.shutdownNow();
    }
}
