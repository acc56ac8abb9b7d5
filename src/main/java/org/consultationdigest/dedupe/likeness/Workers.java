package org.consultationdigest.dedupe.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Deals parts of a work out to threads; every part writes to places of its own, so the result is the same for any number. */
public final class Workers {
    private Workers() {}

    /**
     * Runs all parts and waits for them.
     *
     * @param workers how many threads, at least 1
     * @param parts how many parts
     * @param work what is done with the part of this number
     * @throws IllegalStateException when a part failed or the wait was interrupted
     */
    public static void run(int workers, int parts, IntConsumer work) {
        if (workers == 1 || parts <= 1) {
            for (int part = 0; part < parts; part++) {
                work.accept(part);
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                running.add(threads.submit(() -> takeParts(next, parts, work)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing comments", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("comparing comments failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void takeParts(AtomicInteger next, int parts, IntConsumer work) {
        for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
            work.accept(part);
        }
    }
}
