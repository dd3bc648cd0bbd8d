package org.welcomepacket.sign.authority;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.welcomepacket.source.Bytes;

/**
 * Someone who attests, over the network, that bytes existed at a time (RFC 3161). Immutable and thread-safe.
 *
 * <pre>{@code
 * TimestampAuthority authority = TimestampAuthority.at("https://tsa.example/tsr", System.getenv());
 * Bytes token = authority.token(sha256);
 * }</pre>
 *
 * <p>It learns a digest and nothing else. Which authority to believe is for those to say who verify the file; here the
 * token must be whole, fresh and made by a certificate for timestamps.
 */
public final class TimestampAuthority {
    /** How large a token may become. With the signature it must fit into the place reserved for both. */
    public static final int LARGEST_TOKEN = 7168;

    private static final String WHOM = "the timestamp authority";
    private static final int LARGEST_ANSWER = 1 << 16;

    private final URI address;
    private final AuthorityAccess access;
    private final Patience patience;
    private final SecureRandom random = new SecureRandom();

    private TimestampAuthority(URI address, AuthorityAccess access, Patience patience) {
        this.address = address;
        this.access = access;
        this.patience = patience;
    }

    /**
     * The authority at an address.
     *
     * @param address beginning with {@code https:} or {@code http:}. Plain HTTP is usual, for a token proves itself; but
     *     a login is sent over HTTPS only, or to this computer
     * @param environment may hold a login; see the package
     * @throws IllegalArgumentException when that cannot be, with a message for the user
     */
    public static TimestampAuthority at(String address, Map<String, String> environment) {
        return at(address, environment, Patience.USUAL);
    }

    static TimestampAuthority at(String address, Map<String, String> environment, Patience patience) {
        URI parsed = parse(address);
        AuthorityAccess access = AuthorityAccess.of(environment);
        if (access.isSecret() && !parsed.getScheme().equals("https") && !isThisComputer(parsed)) {
            throw new IllegalArgumentException("a login for the timestamp authority is sent to an https: address only");
        }
        return new TimestampAuthority(parsed, access, patience);
    }

    /**
     * A timestamp.
     *
     * @param sha256 digest of what is to be attested
     * @return the DER of the token
     * @throws AuthorityException when the authority is away, refuses, or gives an answer that does not hold
     */
    public Bytes token(byte[] sha256) throws AuthorityException {
        Exchange exchange = new Exchange(
                WHOM,
                address,
                LARGEST_ANSWER,
                patience,
                "try again later, name another authority, or do without a timestamp",
                AuthorityAccess.HINT);
        TimestampQuestion question = TimestampQuestion.about(sha256, random);
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .timeout(patience.each())
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question.encoded()));
        access.applyTo(request);
        Bytes answer = exchange.send(request);
        return question.token(answer.toArray(), WHOM + " at " + exchange.shown());
    }

    private static URI parse(String address) {
        try {
            URI parsed = new URI(address);
            String scheme = String.valueOf(parsed.getScheme()).toLowerCase(Locale.ROOT);
            if (parsed.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                throw new IllegalArgumentException("a timestamp authority has an address such as https://tsa.example/");
            }
            if (parsed.getRawUserInfo() != null) {
                throw new IllegalArgumentException(
                        "a login must not stand in the address, where others can see it; " + AuthorityAccess.HINT);
            }
            return new URI(scheme + address.substring(scheme.length()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the address of the timestamp authority cannot be read");
        }
    }

    private static boolean isThisComputer(URI address) {
        return address.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]");
    }

    @Override
    public String toString() {
        return "timestamp authority " + address.getHost();
    }
}
