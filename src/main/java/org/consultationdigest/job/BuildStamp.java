package org.consultationdigest.job;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.consultationdigest.text.Sha256;

/** A short hash over the program's own classes, read from the jar's directory or from the folder they stand in. */
final class BuildStamp {
    private static final int LENGTH = 8;
    private static final List<String> OWN = List.of("org/consultationdigest/", "db/", "version.properties");

    private BuildStamp() {}

    /** The stamp of the build that this class belongs to; {@code unknown} when its place cannot be read. */
    static String of(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Sha256.hex(String.join("\n", sums(place))).substring(0, LENGTH);
        } catch (Exception notReadable) {
            // Class loaders differ in what they tell of the place; the stamp is an aid, the version alone does as well.
            return "unknown";
        }
    }

    private static List<String> sums(URI place) throws IOException {
        Path path = Path.of(place);
        return Files.isDirectory(path) ? ofFolder(path) : ofJar(path);
    }

    private static List<String> ofJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> OWN.stream().anyMatch(entry.getName()::startsWith))
                    .map(entry -> entry.getName() + ":" + entry.getCrc())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> ofFolder(Path folder) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(folder.relativize(file).toString(), sum.getValue());
            }
        }
        return sums.entrySet().stream().map(Object::toString).toList();
    }
}
