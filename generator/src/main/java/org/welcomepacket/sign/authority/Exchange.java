package org.welcomepacket.sign.authority;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.welcomepacket.source.Bytes;

/**
 * One question to one address, asked again with growing pauses while the other side is away or overloaded. Follows no
 * redirect: a secret meant for one address must not reach another.
 */
final class Exchange {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String whom;
    private final URI address;
    private final int limit;
    private final Patience patience;
    private final String hint;
    private final String login;

    /**
     * An exchange to come.
     *
     * @param whom the other side in words, such as {@code the timestamp authority}
     * @param limit the longest answer in bytes
     * @param hint what to do when the other side stays away
     * @param login what to do when it wants a login
     */
    Exchange(String whom, URI address, int limit, Patience patience, String hint, String login) {
        this.whom = whom;
        this.address = address;
        this.limit = limit;
        this.patience = patience;
        this.hint = hint;
        this.login = login;
    }

    /** The body of the answer, which came with the status that says all is well. */
    Bytes send(HttpRequest.Builder request) throws AuthorityException {
        HttpRequest ready = request.uri(address).build();
        long deadline = System.nanoTime() + patience.total().toNanos();
        Duration pause = patience.pause();
        String problem = "";
        for (int attempt = 1; attempt <= patience.attempts(); attempt++) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                break;
            }
            Answer answer = attempt(ready, Math.min(left, patience.each().toNanos()));
            if (answer.isFinal()) {
                return answer.body();
            }
            problem = answer.problem();
            if (attempt < patience.attempts()) {
                pause(Math.min(pause.toNanos(), deadline - System.nanoTime()));
                pause = pause.multipliedBy(2);
            }
        }
        throw new AuthorityException(whom + " at " + shown() + " cannot be reached: " + problem, hint);
    }

    /** The address without what may be secret in it. */
    String shown() {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port + address.getRawPath();
    }

    /**
     * What came of one attempt.
     *
     * @param problem why to try again; empty when there is nothing to try again
     */
    private record Answer(Bytes body, String problem) {
        boolean isFinal() {
            return problem.isEmpty();
        }

        static Answer of(byte[] body) {
            return new Answer(Bytes.wrap(body), "");
        }

        static Answer again(String problem) {
            return new Answer(Bytes.wrap(new byte[0]), problem);
        }
    }

    private Answer attempt(HttpRequest request, long nanos) throws AuthorityException {
        CompletableFuture<HttpResponse<byte[]>> sent = CLIENT.sendAsync(request, info -> new BoundedBody(limit));
        try {
            return answer(sent.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            sent.cancel(true);
            return Answer.again("it did not answer in time");
        } catch (ExecutionException | CancellationException e) {
            return Answer.again(reason(e));
        } catch (InterruptedException e) {
            sent.cancel(true);
            throw interrupted();
        }
    }

    private Answer answer(HttpResponse<byte[]> response) throws AuthorityException {
        int status = response.statusCode();
        if (status == 200) {
            return Answer.of(response.body());
        }
        if (status == 429 || status >= 500) {
            return Answer.again("it answers with status " + status);
        }
        if (status == 401 || status == 403) {
            throw new AuthorityException(whom + " at " + shown() + " refuses the login (status " + status + ")", login);
        }
        throw new AuthorityException(
                whom + " at " + shown() + " answers with status " + status,
                status >= 300 && status < 400
                        ? "redirects are not followed; name the address it redirects to"
                        : "check the address");
    }

    /** What went wrong below; the client's own messages name addresses at most. */
    private static String reason(Exception failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof java.net.ConnectException
                || cause instanceof java.nio.channels.UnresolvedAddressException) {
            return "there is no connection";
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return "it did not answer in time";
        }
        String message = cause instanceof IOException ? cause.getMessage() : null;
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private void pause(long nanos) throws AuthorityException {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private AuthorityException interrupted() {
        Thread.currentThread().interrupt();
        return new AuthorityException("interrupted while waiting for " + whom, "start again");
    }
}
