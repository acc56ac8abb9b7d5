package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Times readings of the same files on the same threads. */
final class Stopwatch {
    private static final double NANOSECONDS = 1e9;

    private final ExecutorService threads;
    private final int warmUps;
    private final int rounds;

    /**
     * A stopwatch.
     *
     * @param threads what reads
     * @param warmUps rounds before, which do not count
     * @param rounds rounds that count, at least 1
     */
    Stopwatch(ExecutorService threads, int warmUps, int rounds) {
        this.threads = threads;
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    /**
     * The times of one reading.
     *
     * @param wall what the clock on the wall says
     * @param processor what all threads of this process used, its compiler and collector among them
     * @param read what was read in each round, in all files
     */
    record Timing(Times wall, Times processor, long read) {
        private static Timing of(List<Round> rounds) {
            return new Timing(
                    new Times(rounds.stream().map(Round::wall).toList()),
                    new Times(rounds.stream().map(Round::processor).toList()),
                    rounds.get(0).read());
        }
    }

    /** Times readings in alternating rounds; who begins takes turns, so that none always follows the same other. */
    List<Timing> alternate(List<Path> files, List<FileReading> readings) throws IOException, InterruptedException {
        List<List<Round>> all =
                readings.stream().<List<Round>>map(reading -> new ArrayList<>()).toList();
        for (int round = 0; round < warmUps + rounds; round++) {
            for (int turn = 0; turn < readings.size(); turn++) {
                int reading = (round + turn) % readings.size();
                all.get(reading).add(timed(files, readings.get(reading)));
            }
        }
        return all.stream().map(this::counted).toList();
    }

    private record Round(double wall, double processor, long read) {}

    private Timing counted(List<Round> all) {
        if (all.stream().map(Round::read).distinct().count() != 1) {
            throw new IllegalStateException("not every round read the same: " + all);
        }
        return Timing.of(all.subList(warmUps, all.size()));
    }

    private Round timed(List<Path> files, FileReading reading) throws IOException, InterruptedException {
        System.gc();
        double processor = Machine.processorSeconds();
        long began = System.nanoTime();
        long read = read(files, reading);
        double wall = (System.nanoTime() - began) / NANOSECONDS;
        return new Round(wall, Machine.processorSeconds() - processor, read);
    }

    private long read(List<Path> files, FileReading reading) throws IOException, InterruptedException {
        List<Callable<Long>> work = new ArrayList<>();
        files.forEach(file -> work.add(() -> reading.read(file)));
        long read = 0;
        for (Future<Long> file : threads.invokeAll(work)) {
            try {
                read += file.get();
            } catch (ExecutionException e) {
                throw new IOException("a file was not read", e.getCause());
            }
        }
        return read;
    }
}
