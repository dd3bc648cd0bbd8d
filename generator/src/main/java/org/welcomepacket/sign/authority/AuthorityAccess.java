package org.welcomepacket.sign.authority;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * How to log in at a timestamp authority. Names and secrets come from the environment only, never from an argument,
 * which every other process can see.
 *
 * <p>{@value #USER} and {@value #PASSWORD} are sent as HTTP Basic authentication (RFC 7617). {@value #TOKEN} is sent as
 * a bearer token (RFC 6750), or as it is under the header that {@value #HEADER} names.
 */
final class AuthorityAccess {
    static final String USER = "WELCOME_TIMESTAMP_USER";
    static final String PASSWORD = "WELCOME_TIMESTAMP_PASSWORD";
    static final String TOKEN = "WELCOME_TIMESTAMP_TOKEN";
    static final String HEADER = "WELCOME_TIMESTAMP_TOKEN_HEADER";
    static final String HINT = "set " + USER + " and " + PASSWORD + ", or " + TOKEN + ", in the environment";

    private static final String AUTHORIZATION = "Authorization";

    private final Optional<Header> header;

    private record Header(String name, String value) {}

    private AuthorityAccess(Optional<Header> header) {
        this.header = header;
    }

    /**
     * What an environment says.
     *
     * @throws IllegalArgumentException when it contradicts itself; the message names no secret
     */
    static AuthorityAccess of(Map<String, String> environment) {
        String user = environment.getOrDefault(USER, "");
        String token = environment.getOrDefault(TOKEN, "").strip();
        String name = environment.getOrDefault(HEADER, "").strip();
        if (!user.isEmpty() && !token.isEmpty()) {
            throw new IllegalArgumentException(USER + " and " + TOKEN + " exclude each other");
        }
        if (!user.isEmpty()) {
            return with(AUTHORIZATION, basic(user, environment.getOrDefault(PASSWORD, "")));
        }
        if (token.isEmpty()) {
            return new AuthorityAccess(Optional.empty());
        }
        // Checked here, for the platform's message would quote the secret.
        if (!token.matches("[!-~]( ?[!-~])*")) {
            throw new IllegalArgumentException(TOKEN + " holds a character that cannot be sent");
        }
        if (!name.matches("[A-Za-z0-9-]*")) {
            throw new IllegalArgumentException(HEADER + " is no name of a header");
        }
        return name.isEmpty() ? with(AUTHORIZATION, "Bearer " + token) : with(name, token);
    }

    /** Whether a secret would be sent. */
    boolean isSecret() {
        return header.isPresent();
    }

    /** Adds to a request what it says. */
    void applyTo(HttpRequest.Builder request) {
        header.ifPresent(each -> request.header(each.name(), each.value()));
    }

    private static AuthorityAccess with(String name, String value) {
        return new AuthorityAccess(Optional.of(new Header(name, value)));
    }

    private static String basic(String user, String password) {
        if (user.contains(":")) {
            throw new IllegalArgumentException(USER + " must not hold a colon");
        }
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
