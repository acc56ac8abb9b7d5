package org.consultationdigest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consultationdigest.bench.DiacriticAccuracy;

/**
 * How many marks of real files in old fonts are recovered, measured on what {@code comments --text} prints; a main prints one
 * line a file and one a kind of file.
 */
final class LegacyVietnameseFiles {
    private LegacyVietnameseFiles() {}

    /** Where the files are, each beside what it says in Unicode. */
    static Path folder() {
        return Path.of(System.getProperty("test.data", "../shared/data"), "legacy-vietnamese");
    }

    public static void main(String[] args) throws IOException {
        Map<String, DiacriticAccuracy> kinds = new TreeMap<>();
        for (Path file : files("")) {
            DiacriticAccuracy accuracy = measure(file);
            String name = file.getFileName().toString();
            System.out.printf(
                    Locale.ROOT, "%.4f in any order, ", measureInAnyOrder(file).share());
            print(accuracy, file.getParent().getFileName() + "/" + name);
            kinds.merge(
                    name.substring(name.lastIndexOf('.')),
                    accuracy,
                    (one, other) ->
                            new DiacriticAccuracy(one.marked() + other.marked(), one.recovered() + other.recovered()));
        }
        kinds.forEach((kind, accuracy) -> print(accuracy, kind));
    }

    private static void print(DiacriticAccuracy accuracy, String name) {
        System.out.printf(
                Locale.ROOT, "%.4f  %6d of %6d  %s%n", accuracy.share(), accuracy.recovered(), accuracy.marked(), name);
    }

    static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> Files.exists(expected(file)))
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected.txt");
    }

    /** How many marks stand where they should. */
    static DiacriticAccuracy measure(Path file) throws IOException {
        return DiacriticAccuracy.of(Files.readString(expected(file)), read(file));
    }

    /** How many marks were recovered at all. */
    static DiacriticAccuracy measureInAnyOrder(Path file) throws IOException {
        return DiacriticAccuracy.inAnyOrder(Files.readString(expected(file)), read(file));
    }

    private static String read(Path file) {
        return String.join(
                "\n", Terminals.type("comments", "--text", file.toString()).out());
    }
}
