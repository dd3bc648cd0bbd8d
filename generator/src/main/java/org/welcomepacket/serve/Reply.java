package org.welcomepacket.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import org.welcomepacket.source.Bytes;

/**
 * An answer to a request.
 *
 * @param status of HTTP
 * @param type of the content
 * @param content the bytes
 */
record Reply(int status, String type, Bytes content) {
    static Reply text(int status, String sentence) {
        return new Reply(status, "text/plain; charset=utf-8", Bytes.utf8(sentence + "\n"));
    }

    static Reply html(int status, String page) {
        return new Reply(status, MediaType.HTML, Bytes.utf8(page));
    }

    /** Sends it, without the content when only the head was asked for, and ends the exchange. */
    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        protect(headers);
        headers.set("Content-Type", type);
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        if (headOnly) {
            headers.set("Content-Length", Integer.toString(content.size()));
        }
        try (exchange) {
            exchange.sendResponseHeaders(status, headOnly || content.size() == 0 ? -1 : content.size());
            if (!headOnly && content.size() > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    content.stream().transferTo(out);
                }
            }
        }
    }

    /** What every answer says: do not keep this, do not guess what it is, do not hand it to other pages. */
    static void protect(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
    }
}
