package org.consultationdigest.digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consultationdigest.text.Sha256;

/** The workbooks in an output folder: {@code digest.xlsx} and, when the digest is large, its parts. They go together. */
public final class Workbooks {
    /** The name of the workbook in the output folder. */
    public static final String MAIN = "digest.xlsx";

    private static final Pattern PART = Pattern.compile("digest \\(part (\\d{1,9})\\)\\.xlsx");
    private static final Pattern BESIDE =
            Pattern.compile("digest \\(run \\d+(?:, \\d+)?\\)(?: \\(part \\d+\\))?(?:, \\d+)?\\.xlsx");

    private Workbooks() {}

    /** The name of a part, counted from 1. */
    static String part(int number) {
        return "digest (part " + number + ").xlsx";
    }

    /** The parts that stand in a folder, the first first. */
    public static List<Path> parts(Path folder) throws IOException {
        return named(folder, PART)
                .sorted(Comparator.comparingInt(Workbooks::number))
                .toList();
    }

    private static int number(Path part) {
        Matcher name = PART.matcher(String.valueOf(part.getFileName()));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    /** All that stand in a folder: {@code digest.xlsx} first, then its parts. */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve(MAIN))) {
            all.add(folder.resolve(MAIN));
        }
        all.addAll(parts(folder));
        return all;
    }

    /**
     * The workbooks that earlier runs wrote beside those that people work in, because one was open: people may have
     * written in these as well.
     */
    public static List<Path> beside(Path folder) throws IOException {
        return named(folder, BESIDE).sorted().toList();
    }

    private static Stream<Path> named(Path folder, Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file ->
                            name.matcher(String.valueOf(file.getFileName())).matches())
                    .toList()
                    .stream();
        }
    }

    /** The hash by which the workbooks of a folder are known again; empty when there are none. */
    public static Optional<String> sha256(Path folder) throws IOException {
        List<Path> all = in(folder);
        return all.isEmpty() ? Optional.empty() : Optional.of(sha256(all));
    }

    /** The hash of a workbook; of several, that of their names and hashes. */
    static String sha256(List<Path> workbooks) throws IOException {
        if (workbooks.size() == 1) {
            return ofOne(workbooks.get(0));
        }
        StringBuilder all = new StringBuilder();
        for (Path each : workbooks) {
            all.append(each.getFileName()).append(' ').append(ofOne(each)).append('\n');
        }
        return Sha256.hex(all.toString());
    }

    private static String ofOne(Path file) throws IOException {
        MessageDigest sum = Sha256.digest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), sum)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sum.digest());
    }
}
