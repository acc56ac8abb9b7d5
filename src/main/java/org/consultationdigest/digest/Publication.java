package org.consultationdigest.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a digest into its output folder: written and verified out of sight first, then moved into place file by file, the
 * workbooks last. A reader of the folder sees each file old or new, never half; when anything fails, the old files are
 * back.
 *
 * <p>The workbooks that people work in are theirs while they have one of them open, or when they are not those that were
 * read back: then the new ones are written beside them ({@code digest (run 7).xlsx}). A digest and its parts go together.
 */
public final class Publication {
    /** The name of the workbook in the output folder. */
    public static final String WORKBOOK = Workbooks.MAIN;

    private static final String XLSX = ".xlsx";

    private final Path folder;
    private final WorkbookWriter writer;
    private final int rowsAWorkbook;

    /**
     * The publication of one consultation; only one runs at a time.
     *
     * @param folder the output folder; made when it is missing
     * @param files where the workbook finds the files received
     * @param rowsAWorkbook the most rows of one workbook; a digest that has more is divided by section
     */
    public Publication(Path folder, FileLinks files, int rowsAWorkbook) {
        this.folder = folder.toAbsolutePath().normalize();
        this.writer = new WorkbookWriter(files);
        this.rowsAWorkbook = rowsAWorkbook;
    }

    /** The publication of a consultation whose workbooks are as large as usual. */
    public Publication(Path folder, FileLinks files) {
        this(folder, files, DigestParts.USUAL_ROWS);
    }

    /**
     * Publishes a digest.
     *
     * @param digest what to write
     * @param readBack the hash of the workbooks as they were read back, see {@link Workbooks#sha256(Path)}; empty when they
     *     may be replaced unread
     * @param further files that the caller adds, {@code data/run.json} among them
     * @return the workbook written, and whether it is the digest now or stands beside it
     * @throws IOException when something cannot be written or a workbook written does not hold what it should; the
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
     * @param columnLost whether a workbook lacks a column that people write in, perhaps under another title: then it is
     *     left as it is
     */
    public Published publish(Digest digest, Optional<String> readBack, List<OutputFile> further, boolean columnLost)
            throws IOException {
        Files.createDirectories(folder);
        try (Staging staging = Staging.in(folder)) {
            List<WorkbookContent> contents = writer.contents(DigestParts.of(digest, rowsAWorkbook));
            try (Beside making = Beside.begin(() -> makeWorkbooks(contents, staging))) {
                for (OutputFile file : files(digest, further)) {
                    staging.write(file);
                }
                making.await();
            }
            return place(staging, digest.run(), readBack, columnLost, names(contents));
        }
    }

    private void makeWorkbooks(List<WorkbookContent> contents, Staging staging) throws IOException {
        for (WorkbookContent content : contents) {
            Path workbook = staging.path(content.name());
            writer.write(content, workbook);
            WorkbookCheck.check(content, workbook);
            staging.seal(workbook);
        }
    }

    private static List<OutputFile> files(Digest digest, List<OutputFile> further) {
        List<OutputFile> all = new ArrayList<>();
        for (JsonLines lines : JsonLines.values()) {
            all.add(new OutputFile(lines.path(), out -> lines.write(digest, out)));
        }
        all.addAll(further);
        return all;
    }

    /** The parts first, so that the index never leads to one that is not there yet. */
    private static List<String> names(List<WorkbookContent> contents) {
        return contents.stream().map(WorkbookContent::name).toList();
    }

    private Published place(
            Staging staging, int run, Optional<String> readBack, boolean columnLost, List<String> workbooks)
            throws IOException {
        staging.placeAll();
        Path main = folder.resolve(WORKBOOK);
        String sha256 = Workbooks.sha256(staging.folder()).orElseThrow();
        Optional<String> current = Workbooks.sha256(folder);
        if (current.equals(Optional.of(sha256))) {
            // A run that was cut off right behind this point had put them there already.
            staging.finish();
            return new Published.Replaced(main, sha256, Optional.empty());
        }
        Optional<Published.Why> kept = keptOpen(readBack, current, columnLost);
        if (kept.isPresent()) {
            Path beside = placeBeside(staging, run, workbooks);
            staging.finish();
            return new Published.WrittenBeside(beside, sha256, kept.get());
        }
        Optional<Path> archived = replace(staging, run, workbooks);
        staging.finish();
        return new Published.Replaced(main, sha256, archived);
    }

    /** Archives all that stands there, puts the new workbooks in its place and takes away the parts that are no more. */
    private Optional<Path> replace(Staging staging, int run, List<String> workbooks) throws IOException {
        Optional<Path> archived = Optional.empty();
        for (Path current : Workbooks.in(folder)) {
            Path copy = archive(staging, current, run);
            boolean main = current.equals(folder.resolve(WORKBOOK));
            archived = main ? Optional.of(copy) : archived;
            if (!workbooks.contains(String.valueOf(current.getFileName()))) {
                staging.takeAway(current);
            }
        }
        for (String each : workbooks) {
            staging.place(each, folder.resolve(each));
        }
        return archived;
    }

    /** Puts the new workbooks under the first name where nothing else than they stands. */
    private Path placeBeside(Staging staging, int run, List<String> workbooks) throws IOException {
        String name = "digest (run " + run + ")";
        for (int number = 2; !isFree(staging, name, workbooks); number++) {
            name = "digest (run " + run + ", " + number + ")";
        }
        for (String each : workbooks) {
            staging.place(each, beside(each, name));
        }
        return beside(WORKBOOK, name);
    }

    private boolean isFree(Staging staging, String name, List<String> workbooks) throws IOException {
        for (String each : workbooks) {
            Path there = beside(each, name);
            if (Files.exists(there) && Files.mismatch(there, staging.path(each)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Path beside(String workbook, String name) {
        return folder.resolve(name + workbook.substring("digest".length()));
    }

    private Optional<Published.Why> keptOpen(Optional<String> readBack, Optional<String> current, boolean columnLost)
            throws IOException {
        for (Path workbook : Workbooks.in(folder)) {
            String name = String.valueOf(workbook.getFileName());
            if (Files.exists(folder.resolve("~$" + name))) {
                return Optional.of(Published.Why.OPEN_IN_EXCEL);
            }
            if (Files.exists(folder.resolve(".~lock." + name + "#"))) {
                return Optional.of(Published.Why.OPEN_IN_LIBREOFFICE);
            }
        }
        boolean changed = readBack.isPresent() && current.isPresent() && !current.equals(readBack);
        if (changed) {
            return Optional.of(Published.Why.CHANGED_SINCE_READ);
        }
        return columnLost && current.isPresent() ? Optional.of(Published.Why.COLUMN_NOT_FOUND) : Optional.empty();
    }

    /** Puts workbooks that were written beside, and were read back since, into the archive. */
    public void archiveBeside(List<Path> readBack) throws IOException {
        for (Path file : readBack) {
            String name = String.valueOf(file.getFileName());
            if (!Files.exists(folder.resolve("~$" + name)) && !Files.exists(folder.resolve(".~lock." + name + "#"))) {
                Path archive = Files.createDirectories(folder.resolve("archive"));
                Files.move(
                        file,
                        free(archive, name.substring(0, name.length() - XLSX.length()), file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Keeps what is replaced under the number of the run that replaces it; the same bytes are kept once. */
    private Path archive(Staging staging, Path current, int run) throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        String name = String.valueOf(current.getFileName());
        String rest = name.substring("digest".length(), name.length() - XLSX.length());
        Path target = free(archive, "digest before run " + run + rest, current);
        return Files.exists(target) ? target : staging.copy(current, target);
    }

    /** The first path, by the plain name or by the name with a number, where nothing else than this content stands. */
    private static Path free(Path folder, String name, Path content) throws IOException {
        Path path = folder.resolve(name + XLSX);
        for (int number = 2; Files.exists(path) && Files.mismatch(path, content) >= 0; number++) {
            path = folder.resolve(name + ", " + number + XLSX);
        }
        return path;
    }
}
