package org.consultationdigest.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.store.Database;
import tools.jackson.databind.JsonNode;

/** A consultation in a folder: a draft with two sections, an inbox of text letters, and a person who types. */
final class ConsolidationScene {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-12T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final String consultation;
    private String version = "1.0";
    private int rowsAWorkbook = DigestParts.USUAL_ROWS;

    ConsolidationScene(Path folder) throws IOException {
        this(folder, "upr");
    }

    ConsolidationScene(Path folder, String consultation) throws IOException {
        this.folder = folder;
        this.consultation = consultation;
        Files.createDirectories(inbox());
        Files.writeString(folder.resolve("draft.tsv"), "I\tHealth\nII\tEducation\n", StandardCharsets.UTF_8);
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path output() {
        return folder.resolve("digest");
    }

    Path workbook() {
        return output().resolve("digest.xlsx");
    }

    JobSettings settings() {
        return new JobSettings(
                        consultation,
                        folder.resolve("draft.tsv"),
                        List.of(inbox()),
                        output(),
                        DigestLanguage.ENGLISH,
                        Optional.empty(),
                        Optional.empty(),
                        2,
                        Duration.ZERO)
                .withReview(Files.isDirectory(reviewed()) ? List.of(reviewed()) : List.of())
                .withRowsAWorkbook(rowsAWorkbook);
    }

    /** From now on a workbook has so many rows at most. */
    void divideAbove(int rows) {
        rowsAWorkbook = rows;
    }

    /** The folder of further reviewed copies; it counts when it is there. */
    Path reviewed() {
        return folder.resolve("reviewed");
    }

    /** A letter arrives; every line of it is a paragraph. */
    void receive(String path, String... lines) throws IOException {
        Path file = inbox().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** The program is replaced by a newer one. */
    void upgradeTo(String newVersion) {
        version = newVersion;
    }

    Consolidation.Result run() {
        return run(Progress.silent());
    }

    Consolidation.Result run(Progress progress) {
        return new Consolidation(settings(), NOON, duration -> {}, progress, version).run();
    }

    Reconciliation.Report check() throws IOException {
        try (Database database = Database.open(settings().databaseLocation(), 2)) {
            return new Reconciliation(database.store(), output()).check();
        }
    }

    List<JsonNode> written(String name) throws IOException {
        return new WrittenData(output()).read(name);
    }

    /** The rows of the digest: id by the words of the comment. */
    Map<String, String> ids() throws IOException {
        Map<String, String> ids = new LinkedHashMap<>();
        written("groups").forEach(group -> ids.put(WrittenData.text(group, "text"), WrittenData.text(group, "id")));
        return ids;
    }

    /** The rows of the digest: status by id. */
    Map<String, String> statuses() throws IOException {
        Map<String, String> statuses = new LinkedHashMap<>();
        written("groups")
                .forEach(group -> statuses.put(WrittenData.text(group, "id"), WrittenData.text(group, "status")));
        return statuses;
    }

    /** A person opens the workbook, types words into a column of a row, and saves. */
    void type(String id, String column, String words) throws IOException {
        edit(sheet -> {
            Row header = headerOf(sheet);
            Row row = rowOf(sheet, id);
            row.createCell(columnOf(header, column)).setCellValue(words);
        });
    }

    /** What the workbook shows in a column of a row. */
    String shown(String id, String column) throws IOException {
        try (InputStream in = Files.newInputStream(workbook());
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet sheet = workbook.getSheet("Digest");
            return text(rowOf(sheet, id), columnOf(headerOf(sheet), column));
        }
    }

    /** A person types words into a column of the row of another sheet that shows a text. */
    void typeOn(String sheet, String text, String column, String words) throws IOException {
        edit(sheet, each -> {
            int at = columnAnywhere(each, column);
            rowShowing(each, text).createCell(at).setCellValue(words);
        });
    }

    /** What another sheet shows in a column of the row that shows a text. */
    String shownOn(String sheet, String text, String column) throws IOException {
        try (InputStream in = Files.newInputStream(workbook());
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet each = workbook.getSheet(sheet);
            return text(rowShowing(each, text), columnAnywhere(each, column));
        }
    }

    /** How many rows of another sheet show a text. */
    long count(String sheet, String text) throws IOException {
        try (InputStream in = Files.newInputStream(workbook());
                Workbook workbook = WorkbookFactory.create(in)) {
            return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
                    .filter(row -> IntStream.range(0, Math.max(0, row.getLastCellNum()))
                            .anyMatch(column -> text(row, column).equals(text)))
                    .count();
        }
    }

    /** A person changes the sheet of the digest and saves. */
    void edit(Edit edit) throws IOException {
        edit("Digest", edit);
    }

    private void edit(String sheet, Edit edit) throws IOException {
        edit(workbook(), sheet, edit);
    }

    /** A person changes a sheet of a workbook and saves. */
    static void edit(Path file, String sheet, Edit edit) throws IOException {
        byte[] saved;
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = WorkbookFactory.create(in)) {
            edit.on(workbook.getSheet(sheet));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            saved = bytes.toByteArray();
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(saved);
        }
    }

    /** What a person does to the sheet of the digest. */
    @FunctionalInterface
    interface Edit {
        void on(Sheet sheet);
    }

    static Row rowOf(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (text(row, 0).equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id);
    }

    static Row rowShowing(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (int column = 0; column < row.getLastCellNum(); column++) {
                if (text(row, column).equals(text)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row shows " + text);
    }

    private static int columnAnywhere(Sheet sheet, String title) {
        Row header = rowShowing(sheet, title);
        return columnOf(header, title);
    }

    static Row headerOf(Sheet sheet) {
        for (Row row : sheet) {
            if (text(row, 0).equals("ID")) {
                return row;
            }
        }
        throw new AssertionError("no header");
    }

    static int columnOf(Row header, String title) {
        for (int column = 0; column < header.getLastCellNum(); column++) {
            if (text(header, column).equals(title)) {
                return column;
            }
        }
        throw new AssertionError("no column " + title);
    }

    static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : new DataFormatter().formatCellValue(row.getCell(column));
    }
}
