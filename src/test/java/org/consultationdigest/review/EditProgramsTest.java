package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestBuilder;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.FileLinks;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.WorkbookWriter;
import org.consultationdigest.extract.Channel;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever people do to the workbook between runs, no word of theirs is lost and none ends up on another row. */
class EditProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("edit.programs", 2_000);
    private static final int THROUGH_LIBREOFFICE = Integer.getInteger("edit.programs.libreoffice", 30);
    private static final int FIRST = Integer.getInteger("edit.first", 0);

    /** One program in so many goes over three runs with the whole workbook; the others are one sitting with one sheet. */
    private static final int LONG = 16;

    private static final Map<GroupId, Review> FIRST_WORDS = Map.of(
            new GroupId(1), new Review(Map.of(DigestColumn.RESPONSE, "words 90", DigestColumn.NOTE, "words 93")),
            new GroupId(2), new Review(Map.of(DigestColumn.RESPONSE, "words 91", DigestColumn.DECISION, "words 92")));

    @TempDir
    private Path folder;

    private final Map<Integer, byte[]> alone = new HashMap<>();

    @Test
    void losesNoWordAndPutsNoneOnAnotherRow() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int seed = FIRST; seed < FIRST + PROGRAMS && faults.size() < 12; seed++) {
            faults.addAll(run(seed));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void losesNoWordWhenLibreOfficeSavedTheWorkbook() throws IOException, InterruptedException {
        Assumptions.assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        List<Saved> saved = new ArrayList<>();
        for (int seed = 0; seed < THROUGH_LIBREOFFICE; seed++) {
            saved.add(saved(seed));
        }
        LibreOffice office = new LibreOffice(folder.resolve("profile"));
        List<Path> files = saved.stream().map(Saved::file).toList();
        int half = files.size() / 2;
        Path sheets = folder.resolve("again");
        office.convert("ods", folder.resolve("ods"), files.subList(0, half));
        office.convert(
                "xlsx",
                sheets,
                files.subList(0, half).stream()
                        .map(file -> folder.resolve("ods")
                                .resolve(String.valueOf(file.getFileName()).replace(".xlsx", ".ods")))
                        .toList());
        office.convert("xlsx", sheets, files.subList(half, files.size()));
        List<String> faults = new ArrayList<>();
        for (Saved each : saved) {
            ReadBack read = WorkbookReader.read(sheets.resolve(each.file().getFileName()));
            Map<GroupId, Review> known = new LinkedHashMap<>(FIRST_WORDS);
            ReviewMerge.Merged merged =
                    ReviewMerge.merge(known, List.of(new ReviewedCopy("digest.xlsx", FIRST_WORDS, read)));
            known.putAll(merged.changed());
            List<String> found = AccountOfWords.faults(each.sheet(), known, read, merged);
            if (!found.isEmpty()) {
                faults.add(each.file().getFileName() + ": " + found + " after " + each.log());
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A whole workbook after one sitting. */
    private record Saved(Path file, EditedSheet sheet, List<String> log) {}

    private Saved saved(int seed) throws IOException {
        Random random = new Random(seed);
        Digest digest = digest(1, 4, FIRST_WORDS);
        Path file = Files.createDirectories(folder.resolve("saved")).resolve("digest" + seed + ".xlsx");
        new WorkbookWriter(FileLinks.none()).write(digest, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            EditedSheet sheet = new EditedSheet(workbook.getSheet("Digest"));
            EditProgram program = new EditProgram(random, sheet, idByComment(digest), 100);
            program.sitting(3 + random.nextInt(6));
            sheet.save(workbook.getSheet("Digest"));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return new Saved(file, sheet, program.log());
        }
    }

    private List<String> run(int seed) throws IOException {
        Random random = new Random(seed);
        Map<GroupId, Review> known = new LinkedHashMap<>();
        Belongings belongings = Belongings.NONE;
        int rows = 2 + random.nextInt(4);
        int words = 0;
        boolean isShort = seed % LONG != 0;
        for (int run = 1; run <= (isShort ? 1 : 3); run++) {
            Path file = folder.resolve("digest.xlsx");
            Digest digest = digest(run, rows, known).withBelongings(belongings);
            if (isShort) {
                known.putAll(FIRST_WORDS);
                Files.write(file, alone(rows));
                words = 100;
            } else {
                new WorkbookWriter(FileLinks.none()).write(digest, file);
            }
            EditProgram program;
            EditedSheet sheet;
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                sheet = new EditedSheet(workbook.getSheet("Digest"));
                List<String> before = AccountOfWords.missing(known, sheet);
                if (!before.isEmpty()) {
                    return List.of("seed " + seed + ": not written: " + before);
                }
                program = new EditProgram(random, sheet, idByComment(digest), words);
                program.sitting(3 + random.nextInt(6));
                sheet.save(workbook.getSheet("Digest"));
                try (OutputStream out = Files.newOutputStream(file)) {
                    workbook.write(out);
                }
            }
            words = program.words();
            ReadBack read = WorkbookReader.read(file);
            ReviewMerge.Merged merged = ReviewMerge.merge(known, List.of(new ReviewedCopy("digest.xlsx", known, read)));
            known.putAll(merged.changed());
            belongings = read.belongings();
            List<String> faults = AccountOfWords.faults(sheet, known, read, merged);
            if (!faults.isEmpty()) {
                return List.of("seed " + seed + ", run " + run + ": " + faults + " after " + program.log());
            }
            rows += random.nextInt(3);
        }
        return List.of();
    }

    /** The sheet <em>Digest</em> alone, with some words in it; made once for each number of rows. */
    private byte[] alone(int rows) throws IOException {
        byte[] made = alone.get(rows);
        if (made == null) {
            Path file = folder.resolve("whole.xlsx");
            new WorkbookWriter(FileLinks.none()).write(digest(1, rows, FIRST_WORDS), file);
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                for (int sheet = workbook.getNumberOfSheets() - 1; sheet >= 0; sheet--) {
                    if (!workbook.getSheetName(sheet).equals("Digest")) {
                        workbook.removeSheetAt(sheet);
                    }
                }
                workbook.write(out);
                made = out.toByteArray();
            }
            alone.put(rows, made);
        }
        return made;
    }

    private static Digest digest(int run, int rows, Map<GroupId, Review> known) {
        DigestBuilder builder = new DigestBuilder()
                .run(run)
                .section("Health", 1, 2, "I")
                .section("Education", 3, 4, "II")
                .file("a.docx", "Body A", "ministry", Channel.LETTER);
        for (String section : List.of("I", "II")) {
            for (int row = 1; row <= rows; row++) {
                if ((row % 2 == 0) == section.equals("I")) {
                    builder.simpleRow(
                            row,
                            section,
                            "a.docx",
                            "Comment " + row * 7 % 11 + " of row " + row,
                            known.getOrDefault(new GroupId(row), Review.BLANK));
                }
            }
        }
        return builder.build();
    }

    private static Map<String, String> idByComment(Digest digest) {
        return digest.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.group()
                                .representative()
                                .comment()
                                .comment()
                                .wording()
                                .text()
                                .orElseThrow(),
                        row -> row.group().id().written()));
    }
}
