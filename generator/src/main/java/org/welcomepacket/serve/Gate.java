package org.welcomepacket.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only what the user's own browser asks for on its own account.
 *
 * <p>A page from elsewhere can make a browser talk to this machine. Under a name of its own that leads here (DNS
 * rebinding) it would even read the answers; so a request must name this machine and this port. Nor may a page from
 * elsewhere take in our files as scripts or pictures of its own.
 */
final class Gate extends Filter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    @Override
    public String description() {
        return "only requests to this machine, by its own name, for reading";
    }

    /** Whatever goes wrong, a browser is not left waiting: the server itself closes on exceptions, but not on errors. */
    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try {
            admit(exchange, chain);
        } catch (Error e) {
            exchange.close();
            throw e;
        }
    }

    private static void admit(HttpExchange exchange, Chain chain) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        if (!isHost(asked.get("Host"), exchange.getLocalAddress().getPort())) {
            refuse(exchange, 421, "This preview answers to localhost only.");
        } else if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            refuse(exchange, 405, "This preview can only be read.");
        } else if (isFromElsewhere(asked) || isElsewhere(exchange.getRequestURI())) {
            refuse(exchange, 403, "This preview answers to its own pages only.");
        } else {
            chain.doFilter(exchange);
        }
    }

    private static boolean isHost(@Nullable List<String> hosts, int port) {
        if (hosts == null || hosts.size() != 1) {
            return false;
        }
        String host = hosts.get(0).strip().toLowerCase(Locale.ROOT);
        return Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port).contains(host)
                || (port == 80 && Set.of("localhost", "127.0.0.1", "[::1]").contains(host));
    }

    /** Following a link to us is fine, from wherever. See https://www.w3.org/TR/fetch-metadata/. */
    private static boolean isFromElsewhere(Headers asked) {
        String site = asked.getFirst("Sec-Fetch-Site");
        boolean other = site != null && !site.equals("same-origin") && !site.equals("none");
        return other && !"navigate".equals(asked.getFirst("Sec-Fetch-Mode"));
    }

    /** A request as proxies get it, with the name of a host in the line. */
    private static boolean isElsewhere(URI uri) {
        return uri.isAbsolute() || uri.getRawAuthority() != null;
    }

    private static void refuse(HttpExchange exchange, int status, String sentence) throws IOException {
        Reply.text(status, sentence).send(exchange);
    }
}
