package org.consultationdigest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consultationdigest.extract.Extraction;

/**
 * Reads files that people wrote, one after the other, and compares the median time of each with what Apache Tika takes
 * for its plain text. Files that one of the two does not read are left out and counted.
 */
final class GivenFilesBench {
    private static final int ROUNDS = 10;
    private static final double MILLISECOND = 1e6;

    private final CommentReading ours;
    private final FileReading tika = new PlainTextReading(false);

    private GivenFilesBench(Path draft) {
        this.ours = new CommentReading(draft);
    }

    /**
     * Prints one line.
     *
     * @param args the draft, the folder, how the names of the files end
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Stream<Path> found = Files.walk(Path.of(args[1]))) {
            List<Path> files = found.filter(file -> file.toString().endsWith(args[2]))
                    .sorted()
                    .toList();
            out.println(new GivenFilesBench(Path.of(args[0])).measure(files));
        }
    }

    private String measure(List<Path> files) throws IOException {
        List<Path> read = files.stream().filter(this::isReadByBoth).toList();
        List<List<Double>> our = rounds(read.size());
        List<List<Double>> peer = rounds(read.size());
        for (int round = 0; round < 2 * ROUNDS; round++) {
            for (int i = 0; i < read.size(); i++) {
                double mine = milliseconds(ours, read.get(i));
                double its = milliseconds(tika, read.get(i));
                if (round >= ROUNDS) {
                    our.get(i).add(mine);
                    peer.get(i).add(its);
                }
            }
        }
        return told(files.size(), medians(our), medians(peer));
    }

    private static List<List<Double>> rounds(int files) {
        return Stream.<List<Double>>generate(ArrayList::new).limit(files).toList();
    }

    private static double[] medians(List<List<Double>> rounds) {
        return rounds.stream()
                .mapToDouble(times -> times.stream().sorted().toList().get(times.size() / 2))
                .toArray();
    }

    private static String told(int files, double[] ours, double[] peers) {
        List<Double> ratios = new ArrayList<>();
        double our = 0;
        double peer = 0;
        for (int i = 0; i < ours.length; i++) {
            ratios.add(peers[i] / ours[i]);
            our += ours[i];
            peer += peers[i];
        }
        ratios.sort(Double::compare);
        return String.format(
                Locale.ROOT,
                "%d of %d files; time of Tika by ours: all %.2f, median %.2f, tenths %.2f and %.2f; ms a file %.2f, Tika %.2f",
                ours.length,
                files,
                peer / our,
                ratios.get(ratios.size() / 2),
                ratios.get(ratios.size() / 10),
                ratios.get(ratios.size() * 9 / 10),
                our / ours.length,
                peer / ours.length);
    }

    private double milliseconds(FileReading reading, Path file) throws IOException {
        long began = System.nanoTime();
        reading.read(file);
        return (System.nanoTime() - began) / MILLISECOND;
    }

    private boolean isReadByBoth(Path file) {
        try {
            return ours.extraction(file) instanceof Extraction.Parsed && tika.read(file) > 0;
        } catch (IOException | RuntimeException unread) {
            return false;
        }
    }
}
