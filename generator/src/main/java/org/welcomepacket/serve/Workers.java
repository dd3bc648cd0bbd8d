package org.welcomepacket.serve;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that do not keep the program alive; work that comes after their end is left undone. */
final class Workers {
    private static final int IDLE_SECONDS = 30;

    private Workers() {}

    /** One thing after the other. */
    static ExecutorService one(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                threads(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** One thing after the other, some of it later. */
    static ScheduledExecutorService timed(String name) {
        return new ScheduledThreadPoolExecutor(1, threads(name), new ThreadPoolExecutor.DiscardPolicy());
    }

    /** As many as there is work. */
    static ExecutorService many(String name) {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                threads(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory threads(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
