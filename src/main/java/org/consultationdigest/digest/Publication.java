package org.consultationdigest.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consultationdigest.text.Sha256;

/**
 * Puts a digest into its output folder: written and verified out of sight first, then moved into place file by file, the
 * workbook last. A reader of the folder sees each file old or new, never half; when anything fails, the old files are
 * back.
 *
 * <p>The workbook that people work in is theirs while they have it open, or when it is not the one that was read back:
 * then the new one is written beside it ({@code digest (run 7).xlsx}).
 */
public final class Publication {
    /** The name of the workbook in the output folder. */
    public static final String WORKBOOK = "digest.xlsx";

    private static final Pattern BESIDE = Pattern.compile("digest \\(run \\d+\\)(, \\d+)?\\.xlsx");

    private final Path folder;
    private final WorkbookWriter writer;

    /**
     * The publication of one consultation; only one runs at a time.
     *
     * @param folder the output folder; made when it is missing
     * @param files where the workbook finds the files received
     */
    public Publication(Path folder, FileLinks files) {
        this.folder = folder.toAbsolutePath().normalize();
        this.writer = new WorkbookWriter(files);
    }

    /**
     * Publishes a digest.
     *
     * @param digest what to write
     * @param readBack the SHA-256 of the workbook as it was read back; empty when it may be replaced unread
     * @param further files that the caller adds, {@code data/run.json} among them
     * @return the workbook written, and whether it is the digest now or stands beside it
     * @throws IOException when something cannot be written or the workbook written does not hold what it should; the
     *     old files are whole then
     */
    public Published publish(Digest digest, Optional<String> readBack, List<OutputFile> further) throws IOException {
        return publish(digest, readBack, further, false);
    }

    /**
     * Publishes a digest.
     *
     * @param digest what to write
     * @param readBack as above
     * @param further as above
     * @param columnLost whether the workbook lacks a column that people write in, perhaps under another title: then it is
     *     left as it is
     */
    public Published publish(Digest digest, Optional<String> readBack, List<OutputFile> further, boolean columnLost)
            throws IOException {
        Files.createDirectories(folder);
        try (Staging staging = Staging.in(folder)) {
            Path workbook = staging.path(WORKBOOK);
            try (Beside making = Beside.begin(() -> makeWorkbook(digest, workbook, staging))) {
                for (OutputFile file : files(digest, further)) {
                    staging.write(file);
                }
                making.await();
            }
            return place(staging, digest.run(), readBack, columnLost, sha256(workbook));
        }
    }

    private void makeWorkbook(Digest digest, Path workbook, Staging staging) throws IOException {
        writer.write(digest, workbook);
        WorkbookCheck.check(digest, workbook);
        staging.seal(workbook);
    }

    private static List<OutputFile> files(Digest digest, List<OutputFile> further) {
        List<OutputFile> all = new ArrayList<>();
        for (JsonLines lines : JsonLines.values()) {
            all.add(new OutputFile(lines.path(), out -> lines.write(digest, out)));
        }
        all.addAll(further);
        return all;
    }

    private Published place(Staging staging, int run, Optional<String> readBack, boolean columnLost, String sha256)
            throws IOException {
        staging.placeAll();
        Path current = folder.resolve(WORKBOOK);
        if (Files.exists(current) && sha256(current).equals(sha256)) {
            // A run that was cut off right behind this point had put it there already.
            staging.finish();
            return new Published.Replaced(current, sha256, Optional.empty());
        }
        Optional<Published.Why> kept = keptOpen(readBack, columnLost);
        if (kept.isPresent()) {
            Path beside = free(folder, "digest (run " + run, ").xlsx", staging.path(WORKBOOK));
            staging.place(WORKBOOK, beside);
            staging.finish();
            return new Published.WrittenBeside(beside, sha256, kept.get());
        }
        Optional<Path> archived =
                Files.exists(current) ? Optional.of(archive(staging, current, run)) : Optional.empty();
        staging.place(WORKBOOK, current);
        staging.finish();
        return new Published.Replaced(current, sha256, archived);
    }

    private Optional<Published.Why> keptOpen(Optional<String> readBack, boolean columnLost) throws IOException {
        if (Files.exists(folder.resolve("~$" + WORKBOOK))) {
            return Optional.of(Published.Why.OPEN_IN_EXCEL);
        }
        if (Files.exists(folder.resolve(".~lock." + WORKBOOK + "#"))) {
            return Optional.of(Published.Why.OPEN_IN_LIBREOFFICE);
        }
        Path current = folder.resolve(WORKBOOK);
        boolean changed = readBack.isPresent()
                && Files.exists(current)
                && !sha256(current).equals(readBack.get());
        if (changed) {
            return Optional.of(Published.Why.CHANGED_SINCE_READ);
        }
        return columnLost && Files.exists(current) ? Optional.of(Published.Why.COLUMN_NOT_FOUND) : Optional.empty();
    }

    /**
     * The workbooks that earlier runs wrote beside the one that people work in, because it was open: people may have
     * written in these as well.
     *
     * @param folder the output folder
     */
    public static List<Path> beside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            BESIDE.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Puts workbooks that were written beside, and were read back since, into the archive. */
    public void archiveBeside(List<Path> readBack) throws IOException {
        for (Path file : readBack) {
            String name = String.valueOf(file.getFileName());
            if (!Files.exists(folder.resolve("~$" + name)) && !Files.exists(folder.resolve(".~lock." + name + "#"))) {
                Path archive = Files.createDirectories(folder.resolve("archive"));
                Files.move(
                        file,
                        free(archive, name.substring(0, name.length() - 5), ".xlsx", file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Keeps what is replaced under the number of the run that replaces it; the same bytes are kept once. */
    private Path archive(Staging staging, Path current, int run) throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        Path target = free(archive, "digest before run " + run, ".xlsx", current);
        return Files.exists(target) ? target : staging.copy(current, target);
    }

    /** The first path, by the plain name or by the name with a number, where nothing else than this content stands. */
    private static Path free(Path folder, String name, String ending, Path content) throws IOException {
        Path path = folder.resolve(name + ending);
        for (int number = 2; Files.exists(path) && Files.mismatch(path, content) >= 0; number++) {
            path = folder.resolve(name + ", " + number + ending);
        }
        return path;
    }

    private static String sha256(Path file) throws IOException {
        return Sha256.hex(Files.readAllBytes(file));
    }
}
