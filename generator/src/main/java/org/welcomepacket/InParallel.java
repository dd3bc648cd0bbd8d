package org.welcomepacket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to several things at once, on a small pool of its own that ends with it. */
final class InParallel {
    private InParallel() {}

    /** The results, in the order of the items. What the function throws is thrown again. */
    static <A, B> List<B> map(List<A> items, Function<A, B> function) {
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            return items.stream().map(function).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<B>> running = new ArrayList<>();
            for (A item : items) {
                running.add(pool.submit(() -> function.apply(item)));
            }
            List<B> results = new ArrayList<>();
            for (Future<B> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
