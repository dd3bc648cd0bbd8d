package org.welcomepacket.browser;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.welcomepacket.json.Json;
import org.welcomepacket.json.JsonException;
import org.welcomepacket.json.JsonReader;

/**
 * Speaks to a Firefox in its own protocol, Marionette: a length in decimal digits, a colon, and
 * {@code [0, id, command, parameters]}; the answer is {@code [1, id, error, result]}.
 */
@NullUnmarked
final class Marionette implements AutoCloseable {
    private static final JsonReader.Limits LIMITS = new JsonReader.Limits(256 << 20, 64);

    private final Socket socket;
    private final InputStream in;
    private int id;

    Marionette(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream());
        read(); // what it says of itself
        ask("WebDriver:NewSession", Json.members());
    }

    /** The result of a command. */
    Json ask(String command, Json.MembersBuilder parameters) throws IOException {
        Json message = Json.elements(
                List.of(Json.number(0), Json.number(++id), Json.text(command), parameters.build()));
        byte[] bytes = message.compact().getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        List<Json> answer = ((Json.Elements) read()).values();
        if (!(answer.get(2) instanceof Json.Null)) {
            throw new IOException(command + ": " + answer.get(2).compact());
        }
        return answer.get(3);
    }

    /** The result of a command that gives one value. */
    Json value(String command, Json.MembersBuilder parameters) throws IOException {
        Optional<Json> value = ((Json.Members) ask(command, parameters)).get("value");
        return value.orElseThrow(() -> new IOException(command + " gave nothing"));
    }

    /** What a script returns, a text. */
    String run(String script) throws IOException {
        Json.MembersBuilder parameters = Json.members()
                .add("script", script)
                .add("args", List.of())
                .add("sandbox", "default");
        return ((Json.Text) value("WebDriver:ExecuteScript", parameters)).value();
    }

    private Json read() throws IOException {
        ByteArrayOutputStream digits = new ByteArrayOutputStream();
        for (int next = in.read(); next != ':'; next = in.read()) {
            if (next < 0) {
                throw new IOException("Firefox hung up");
            }
            digits.write(next);
        }
        byte[] message = in.readNBytes(Integer.parseInt(digits.toString(StandardCharsets.US_ASCII)));
        try {
            return JsonReader.read(message, LIMITS);
        } catch (JsonException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
