package org.welcomepacket.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;

/**
 * A preview of a content folder, for the browser on the same machine.
 *
 * <pre>{@code
 * try (PreviewServer preview = PreviewServer.start(PreviewSettings.of(content), Clock.systemUTC(), log)) {
 *     System.out.println(preview.address());
 *     preview.await();
 * }
 * }</pre>
 *
 * <p>The site is made in memory, and again whenever something in the folders changes; the pages that are open load
 * themselves again. The agreements are not signed: a preview needs no key.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int FIRST_PORT = 4080;
    private static final int PORTS = 20;

    private final HttpServer server;
    private final ExecutorService answering;
    private final Audience audience;
    private final Workshop workshop;
    private final Watch watch;
    private final CountDownLatch ended = new CountDownLatch(1);

    private PreviewServer(PreviewSettings settings, Clock clock, PreviewLog log) throws IOException {
        Inputs first = Inputs.read(settings);
        this.server = bind(settings);
        this.audience = new Audience();
        this.workshop = new Workshop(settings, fixed(clock), log, audience::tell);
        this.answering = Workers.many("preview-answer");
        server.setExecutor(answering);
        FindingsPage findings = new FindingsPage(settings.editor(), Places.of(first, settings));
        server.createContext("/", new Desk(workshop::showing, audience, findings))
                .getFilters()
                .add(new Gate());
        this.watch = new Watch(Inputs.folders(settings), workshop::look);
    }

    /**
     * Starts to answer; the first pages are there a moment later.
     *
     * @param clock tells the day on which dates are judged and the instant that stands in the agreements
     * @param log hears what happens
     * @throws PortInUseException when somebody else answers at the port
     * @throws IOException when a folder cannot be read
     */
    public static PreviewServer start(PreviewSettings settings, Clock clock, PreviewLog log) throws IOException {
        PreviewServer preview = new PreviewServer(settings, clock, log);
        preview.server.start();
        preview.workshop.look();
        return preview;
    }

    /** Where to look, such as {@code http://127.0.0.1:4080/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Waits until the preview is closed. */
    public void await() throws InterruptedException {
        ended.await();
    }

    /** Stops answering. */
    @Override
    public void close() {
        watch.close();
        workshop.close();
        audience.close();
        server.stop(0);
        answering.shutdownNow();
        ended.countDown();
    }

    /** The same instant for all agreements: what has not changed keeps its bytes. */
    private static Clock fixed(Clock clock) {
        return Clock.fixed(clock.instant().truncatedTo(ChronoUnit.SECONDS), clock.getZone());
    }

    private static HttpServer bind(PreviewSettings settings) throws IOException {
        if (settings.port().isPresent()) {
            return bind(settings.port().getAsInt());
        }
        for (int port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
            try {
                return bind(port);
            } catch (PortInUseException e) {
                // The next one may be free.
            }
        }
        throw new PortInUseException(FIRST_PORT);
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        } catch (BindException e) {
            throw new PortInUseException(port);
        }
    }
}
