package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers write outside the rows of the digest is there after the next runs, or they are told that it is not. */
class PeoplesRemarksTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review.";
    private static final String SCHOOLS =
            "Section II: Please add the number of boarding schools for children of ethnic minorities.";
    private static final String NURSES = "Section I: Please add how many nurses speak a minority language.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;

    @BeforeEach
    void aDigestWithAProblem() throws IOException {
        scene = new ConsolidationScene(folder);
        scene.receive("a.txt", CLINICS);
        scene.receive("b.txt", SCHOOLS);
        scene.receive("broken.zip", "PK\u0003\u0004 and nothing more");
        scene.run();
    }

    private void twoMoreRuns() throws IOException {
        scene.receive("2025-03-12 Hanoi/c.txt", NURSES);
        scene.run();
        scene.type(scene.ids().get(NURSES), "Note", "something to do");
        scene.run();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void keepsWhatStandsBesideAFigureOfTheSummaryBesideThatFigure() throws IOException {
        in(workbook -> {
            Sheet summary = workbook.getSheet("Summary");
            Row sectionTwo = rowShowing(summary, 0, "II");
            sectionTwo.createCell(6).setCellValue("why so few?");
            note(sectionTwo.getCell(0), "Lan", "ask the ministry");
            int below = sectionTwo.getRowNum();
            while (summary.getRow(below) != null && summary.getRow(below).getLastCellNum() > 0) {
                below++;
            }
            summary.createRow(below).createCell(0).setCellValue("Checked by Lan on Monday");
        });
        twoMoreRuns();

        in(workbook -> {
            Sheet summary = workbook.getSheet("Summary");
            Row sectionTwo = rowShowing(summary, 0, "II");
            assertThat(sectionTwo.getCell(6).getStringCellValue()).isEqualTo("why so few?");
            assertThat(sectionTwo.getCell(0).getCellComment().getString().getString())
                    .isEqualTo("ask the ministry");
            assertThat(texts(summary, 0)).containsOnlyOnce("Checked by Lan on Monday");
            assertThat(texts(summary, 6)).containsOnlyOnce("why so few?");
        });
    }

    @Test
    void keepsWhatStandsBesideAProblem() throws IOException {
        in(workbook -> {
            Row problem = workbook.getSheet("Problems").getRow(1);
            problem.createCell(problem.getLastCellNum()).setCellValue("Lan calls them");
            note(problem.getCell(4), "Lan", "rang on Monday");
        });
        twoMoreRuns();

        in(workbook -> {
            Row problem = workbook.getSheet("Problems").getRow(1);
            assertThat(problem.getCell(problem.getLastCellNum() - 1).getStringCellValue())
                    .isEqualTo("Lan calls them");
            assertThat(problem.getCell(4).getCellComment().getString().getString())
                    .isEqualTo("rang on Monday");
        });
    }

    @Test
    void keepsARowThatIsAddedToAnotherSheetThanDigest() throws IOException {
        in(workbook -> {
            for (String sheet : List.of("Comments", "Files", "Set aside", "Problems")) {
                Sheet each = workbook.getSheet(sheet);
                each.createRow(each.getLastRowNum() + 1).createCell(1).setCellValue("my row in " + sheet);
            }
        });
        twoMoreRuns();

        in(workbook -> {
            for (String sheet : List.of("Comments", "Files", "Set aside", "Problems")) {
                assertThat(texts(workbook.getSheet(sheet), 1)).containsOnlyOnce("my row in " + sheet);
            }
        });
    }

    @Test
    void keepsTheNotesOfASheetThatIsAdded() throws IOException {
        in(workbook -> {
            Sheet plan = workbook.createSheet("Plan");
            plan.createRow(2).createCell(1).setCellValue("Anna");
            note(plan.getRow(2).getCell(1), "Lan", "until Friday");
            note(plan.createRow(7).createCell(0), "Lan", "on an empty cell");
        });
        twoMoreRuns();

        in(workbook -> {
            Sheet plan = workbook.getSheet("Plan");
            assertThat(plan.getRow(2).getCell(1).getCellComment().getString().getString())
                    .isEqualTo("until Friday");
            assertThat(plan.getCellComments()).hasSize(2);
        });
        assertThat(problems()).noneMatch(message -> message.contains("Plan"));
    }

    @Test
    void keepsAThreadOfCommentsAsANoteOnItsRow() throws IOException, InvalidFormatException {
        String[] place = new String[1];
        scene.edit(sheet ->
                place[0] = "E" + (ConsolidationScene.rowOf(sheet, idOf(SCHOOLS)).getRowNum() + 1));
        thread(place[0]);
        twoMoreRuns();

        scene.edit(sheet -> {
            Comment note =
                    ConsolidationScene.rowOf(sheet, idOf(SCHOOLS)).getCell(4).getCellComment();
            assertThat(note.getString().getString()).isEqualTo("Lan: Who answers?\nMinh: I do & soon.");
            assertThat(sheet.getCellComments()).hasSize(1);
        });
    }

    @Test
    void tellsWhatIsNeitherACellNorANote() throws IOException {
        in(workbook -> {
            XSSFSheet digest = workbook.getSheet("Digest");
            digest.createDrawingPatriarch()
                    .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 3, 5, 9))
                    .setText("look here");
            ConditionalFormattingRule rule =
                    digest.getSheetConditionalFormatting().createConditionalFormattingRule("$J2>2");
            rule.createFontFormatting().setFontStyle(false, true);
            digest.getSheetConditionalFormatting()
                    .addConditionalFormatting(
                            new CellRangeAddress[] {CellRangeAddress.valueOf("E2:E9")},
                            new ConditionalFormattingRule[] {rule});
        });
        scene.run();

        assertThat(problems())
                .contains("Of what people put onto this sheet, the new digest does not have pictures, charts or shapes"
                        + " (1), colours by condition (1); the workbook that has them is kept in the folder archive.");
        scene.type(idOf(SCHOOLS), "Note", "so that there is something to do");
        scene.run();
        assertThat(problems()).noneMatch(message -> message.startsWith("Of what people put"));
    }

    private List<String> problems() throws IOException {
        return scene.written("problems").stream()
                .map(problem -> WrittenData.text(problem, "message"))
                .toList();
    }

    private static Row rowShowing(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            if (ConsolidationScene.text(row, column).equals(text)) {
                return row;
            }
        }
        throw new AssertionError(text);
    }

    private static List<String> texts(Sheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.add(ConsolidationScene.text(row, column)));
        return texts;
    }

    private static void note(Cell cell, String author, String text) {
        Sheet sheet = cell.getSheet();
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 5);
        Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
        note.setAuthor(author);
        cell.setCellComment(note);
    }

    /** As Excel writes a thread: the part itself, the people, and a stand-in for programs that know no threads. */
    private void thread(String place) throws IOException, InvalidFormatException {
        scene.edit(sheet -> note(
                sheet.getRow(Integer.parseInt(place.substring(1)) - 1).getCell(4), "tc={1}", "[Threaded comment]"));
        try (OPCPackage file = OPCPackage.open(scene.workbook().toFile())) {
            PackagePart digest = file.getPart(PackagingURIHelper.createPartName("/xl/worksheets/sheet2.xml"));
            part(
                    file,
                    digest,
                    "/xl/threadedComments/threadedComment1.xml",
                    "application/vnd.ms-excel.threadedcomments+xml",
                    "threadedComment",
                    "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                            + "<threadedComment ref=\"" + place + "\" personId=\"{L}\" id=\"{1}\"><text>Who answers?"
                            + "</text></threadedComment><threadedComment ref=\"" + place
                            + "\" personId=\"{M}\" id=\"{2}\""
                            + " parentId=\"{1}\"><text>I do &amp; soon.</text></threadedComment></ThreadedComments>");
            part(
                    file,
                    file.getPart(PackagingURIHelper.createPartName("/xl/workbook.xml")),
                    "/xl/persons/person.xml",
                    "application/vnd.ms-excel.person+xml",
                    "person",
                    "<personList xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                            + "<person displayName=\"Lan\" id=\"{L}\"/><person displayName=\"Minh\" id=\"{M}\"/>"
                            + "</personList>");
        }
    }

    private static void part(OPCPackage file, PackagePart from, String name, String type, String kind, String content)
            throws IOException, InvalidFormatException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        from.addRelationship(
                part.getPartName(),
                TargetMode.INTERNAL,
                "http://schemas.microsoft.com/office/2017/10/relationships/" + kind);
    }

    private String idOf(String comment) {
        try {
            return scene.ids().get(comment);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A person opens the workbook and saves it. */
    private void in(Consumer<XSSFWorkbook> change) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(scene.workbook());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            workbook.write(saved);
        }
        Files.write(scene.workbook(), saved.toByteArray());
    }
}
