package org.welcomepacket.serve;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.Built;
import org.welcomepacket.Draft;
import org.welcomepacket.Generator;
import org.welcomepacket.Trouble;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/**
 * Makes what is shown: the site as soon as something has changed, the agreements when nothing more urgent is to do.
 *
 * <p>Nothing that happens here ends the preview. What cannot be made is said, and what was there before stays.
 */
final class Workshop implements AutoCloseable {
    private final PreviewSettings settings;
    private final Clock clock;
    private final PreviewLog log;
    private final Consumer<Showing> audience;
    private final ExecutorService maker = Workers.one("preview-make");
    private final ExecutorService setter = Workers.one("preview-set");
    private final AtomicBoolean asked = new AtomicBoolean();

    private volatile Showing showing = Showing.nothing();
    private final AtomicLong turn = new AtomicLong();
    private @Nullable Inputs seen;
    private @Nullable Generator generator;
    private long moment;

    /**
     * A workshop that has made nothing yet.
     *
     * @param audience is told of everything that is to be shown, one call at a time
     */
    Workshop(PreviewSettings settings, Clock clock, PreviewLog log, Consumer<Showing> audience) {
        this.settings = settings;
        this.clock = clock;
        this.log = log;
        this.audience = audience;
        // Browsers outlive us: a moment of this process must differ from those of one before.
        this.moment = clock.millis();
    }

    /** What is to be shown now. */
    Showing showing() {
        return showing;
    }

    /** Looks at the folders soon; several calls before that are one. */
    void look() {
        if (asked.compareAndSet(false, true)) {
            maker.execute(() -> {
                asked.set(false);
                guarded(this::make);
            });
        }
    }

    /** Work that may fail on a disk. */
    private interface Work {
        void run() throws IOException;
    }

    /** The one place where every failure is caught: a preview that ends at a mistake of ours helps nobody. */
    private void guarded(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            trouble(Trouble.sentence(e));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            trouble("this is a mistake in Welcome, not in your files: " + e);
        }
    }

    private void make() throws IOException {
        long start = System.nanoTime();
        @Nullable Inputs before = seen;
        seen = null;
        Inputs now = read();
        if (before != null && now.isAs(before)) {
            seen = before;
            return;
        }
        long mine = turn.incrementAndGet();
        Outcome<Draft> draft = generator(now, before).draft(now.content(), settings.asOf());
        seen = now;
        if (draft.isFailed()) {
            say(draft.diagnostics(), Optional.empty());
            log.kept(draft.diagnostics());
            return;
        }
        show(draft.orElseThrow().files(), draft.diagnostics());
        log.shown(since(start), draft.diagnostics());
        setter.execute(() -> guarded(() -> set(draft, mine)));
    }

    /** When that fails, agreements that are being set must not come and hide that it did. */
    private Inputs read() throws IOException {
        try {
            return Inputs.read(settings);
        } catch (IOException e) {
            turn.incrementAndGet();
            throw e;
        }
    }

    private Generator generator(Inputs now, @Nullable Inputs before) {
        @Nullable Generator known = generator;
        if (known == null || before == null || !now.hasTemplateOf(before)) {
            Generator.Builder builder = Generator.builder().clock(clock);
            now.template().ifPresent(builder::template);
            known = builder.build();
            generator = known;
        }
        return known;
    }

    /** The agreements of a draft, unless there is a newer one. */
    private void set(Outcome<Draft> draft, long mine) {
        long start = System.nanoTime();
        Optional<Outcome<Built>> done = draft.orElseThrow().complete(() -> turn.get() == mine);
        if (done.isEmpty()) {
            return;
        }
        Outcome<Built> built = done.get();
        List<Diagnostic> found = new ArrayList<>(draft.diagnostics());
        built.diagnostics().stream().filter(d -> !found.contains(d)).forEach(found::add);
        maker.execute(() -> {
            if (turn.get() != mine) {
                return;
            }
            if (built.isFailed()) {
                say(found, Optional.empty());
                log.kept(found);
            } else {
                show(built.orElseThrow().files(), found);
                log.agreementsSet(since(start));
            }
        });
    }

    private synchronized void show(List<OutputFile> files, List<Diagnostic> found) {
        showing = showing.with(files, ++moment);
        say(found, Optional.empty());
    }

    private synchronized void say(List<Diagnostic> found, Optional<String> trouble) {
        Findings before = showing.findings();
        Findings now = new Findings(++moment, found, trouble);
        boolean silent = before.isEmpty() && now.isEmpty();
        showing = silent ? showing : showing.with(now);
        audience.accept(showing);
    }

    private void trouble(String sentence) {
        if (!maker.isShutdown() && !showing.findings().trouble().equals(Optional.of(sentence))) {
            say(List.of(), Optional.of(sentence));
            log.trouble(sentence);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        turn.incrementAndGet();
        maker.shutdownNow();
        setter.shutdownNow();
    }
}
