package org.consultationdigest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A digest that is too large for one workbook is divided by section, and people work in its parts as in one. */
class DividedDigestTest {
    private static final String CLINICS =
            "Section I: The report should say how many rural clinics were opened since the last review.";
    private static final String NURSES = "Section I: Please add how many nurses speak a minority language.";
    private static final String SCHOOLS =
            "Section II: Please add the number of boarding schools for children of ethnic minorities.";
    private static final String TEACHERS = "Section II: Please say how many teachers were trained in sign language.";
    private static final String LIBRARIES =
            "Section II: Please mention the mobile libraries of the mountain districts.";

    @TempDir
    private Path folder;

    private ConsolidationScene scene;

    @BeforeEach
    void aDigestOfTwoParts() throws IOException {
        scene = new ConsolidationScene(folder);
        scene.divideAbove(3);
        scene.receive("a.txt", CLINICS);
        scene.receive("b.txt", SCHOOLS);
        scene.receive("c.txt", TEACHERS);
        scene.run();
    }

    @Test
    void putsEachSectionIntoAPartAndTellsInTheIndexWhichIsWhere() throws IOException {
        assertThat(workbooks()).containsExactly("digest (part 1).xlsx", "digest (part 2).xlsx", "digest.xlsx");
        assertThat(sheets("digest.xlsx"))
                .containsExactly("Summary", "Parts", "To decide", "Files", "Set aside", "Problems");
        assertThat(sheets("digest (part 2).xlsx")).containsExactly("Summary", "Digest", "Comments");
        assertThat(rows("digest.xlsx", "Parts"))
                .containsExactly(
                        "Workbook|Sections|Rows|Comments|Rows decided",
                        "digest (part 1).xlsx|I|1|1|0",
                        "digest (part 2).xlsx|II|2|2|0");
        assertThat(scene.check().differences()).isEmpty();
        assertThat(scene.check().lines())
                .contains("Workbook: 3 rows in 2 parts, as the last run wrote it, every edit in place");
        assertThat(Files.readString(scene.output().resolve("digest.html")))
                .contains("<a href=\"digest%20(part%202).xlsx\">digest (part 2).xlsx</a> II");
    }

    @Test
    void leadsFromPartToIndexAndBack() throws IOException {
        try (InputStream in = Files.newInputStream(part(2));
                Workbook workbook = WorkbookFactory.create(in)) {
            assertThat(workbook.getSheet("Comments")
                            .getRow(1)
                            .getCell(4)
                            .getHyperlink()
                            .getAddress())
                    .startsWith("digest.xlsx#'Files'!A");
        }
        try (InputStream in = Files.newInputStream(scene.workbook());
                Workbook workbook = WorkbookFactory.create(in)) {
            assertThat(workbook.getSheet("Parts")
                            .getRow(2)
                            .getCell(0)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("digest%20%28part%202%29.xlsx");
        }
    }

    @Test
    void readsWhatIsTypedInEveryPartAndInTheIndex() throws IOException {
        type(1, CLINICS, "Response", "See paragraph 12.");
        type(2, SCHOOLS, "Decision", "Accepted");
        ConsolidationScene.edit(scene.workbook(), "Files", sheet -> {
            int column = ConsolidationScene.columnOf(ConsolidationScene.headerOf(sheet), "Contributor");
            ConsolidationScene.rowShowing(sheet, "c.txt").createCell(column).setCellValue("Union of the Deaf");
        });
        scene.receive("d.txt", NURSES);
        scene.run();

        assertThat(shown(1, CLINICS, "Response")).isEqualTo("See paragraph 12.");
        assertThat(shown(2, SCHOOLS, "Decision")).isEqualTo("Accepted");
        assertThat(shown(2, TEACHERS, "Contributors")).isEqualTo("Union of the Deaf");
        assertThat(shown(1, NURSES, "Status")).isEqualTo("New");
        assertThat(rows("digest.xlsx", "Parts")).contains("digest (part 2).xlsx|II|2|2|1");
        assertThat(scene.check().differences()).isEmpty();
        assertThat(archived()).contains("digest before run 2 (part 2).xlsx", "digest before run 2.xlsx");
    }

    @Test
    void carriesAnEditAlongWhenItsRowComesToStandInAnotherPart() throws IOException {
        type(2, TEACHERS, "Note", "ask again");
        addARowUnder(2, TEACHERS, "Called on Monday");
        scene.receive("d.txt", LIBRARIES);
        scene.divideAbove(2);
        scene.run();

        assertThat(workbooks()).hasSize(5).contains("digest (part 4).xlsx");
        for (int part = 1; part <= 4; part++) {
            String all = String.join("\n", rows("digest (part " + part + ").xlsx", "Digest"));
            boolean teachers = all.contains(TEACHERS);
            assertThat(all.contains("ask again")).isEqualTo(teachers);
            assertThat(all.contains("Called on Monday")).isEqualTo(teachers);
        }
        scene.run();
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void keepsWhatPeopleAddedToEachPart() throws IOException {
        for (int part = 1; part <= 2; part++) {
            String priority = "priority in part " + part;
            ConsolidationScene.edit(part(part), "Digest", sheet -> {
                int last = ConsolidationScene.headerOf(sheet).getLastCellNum();
                ConsolidationScene.headerOf(sheet).createCell(last).setCellValue("Priority");
                sheet.getRow(2).createCell(last).setCellValue(priority);
            });
            addARowUnder(part, part == 1 ? CLINICS : TEACHERS, "row in part " + part);
        }
        scene.receive("d.txt", NURSES);
        scene.run();
        type(1, NURSES, "Note", "so that there is something to do");
        scene.run();

        for (int part = 1; part <= 2; part++) {
            String all = String.join("\n", rows("digest (part " + part + ").xlsx", "Digest"));
            assertThat(all)
                    .containsOnlyOnce("Priority")
                    .containsOnlyOnce("priority in part " + part)
                    .containsOnlyOnce("row in part " + part)
                    .doesNotContain("in part " + (3 - part));
        }
    }

    @Test
    void keepsARowAtTheTopOfAPartAtTheTopOfThatPart() throws IOException {
        ConsolidationScene.edit(part(2), "Digest", sheet -> {
            sheet.shiftRows(1, sheet.getLastRowNum(), 1);
            sheet.createRow(1).createCell(4).setCellValue("read this part first");
        });
        scene.run();
        type(1, CLINICS, "Note", "so that there is something to do");
        scene.run();

        assertThat(rows("digest (part 2).xlsx", "Digest").get(1)).contains("read this part first");
        assertThat(String.join("\n", rows("digest (part 1).xlsx", "Digest"))).doesNotContain("read this part first");
    }

    @Test
    void tellsWhichFormulasNameASheetThatStandsElsewhereSinceTheDigestIsDivided() throws IOException {
        ConsolidationScene.edit(part(2), "Digest", sheet -> {
            int last = ConsolidationScene.headerOf(sheet).getLastCellNum();
            ConsolidationScene.headerOf(sheet).createCell(last).setCellValue("Open");
            sheet.getRow(2).createCell(last).setCellFormula("COUNTA(O:O)");
            Sheet plan = sheet.getWorkbook().createSheet("Plan");
            plan.createRow(0).createCell(0).setCellFormula("COUNTA(Digest!O:O)");
            plan.getRow(0).getCell(0).setCellValue(3);
        });
        scene.run();

        assertThat(rows("digest.xlsx", "Problems"))
                .anyMatch(row -> row.contains("1 formulas (A1) stay as the values they showed"));
        type(1, CLINICS, "Note", "so that there is something to do");
        scene.run();
        assertThat(rows("digest.xlsx", "Plan").get(0)).startsWith("3");
        ConsolidationScene.edit(part(2), "Digest", sheet -> {
            int column = ConsolidationScene.columnOf(ConsolidationScene.headerOf(sheet), "Open");
            assertThat(sheet.getRow(2).getCell(column).getCellFormula()).isEqualTo("COUNTA(O:O)");
        });
    }

    @Test
    void tellsWhichFormulasWereLeftBehindWhenTheDigestCameToBeDivided() throws IOException {
        scene.divideAbove(1_000);
        scene.run();
        ConsolidationScene.edit(scene.workbook(), "Digest", sheet -> {
            Sheet plan = sheet.getWorkbook().createSheet("Plan");
            plan.createRow(0).createCell(0).setCellFormula("COUNTA(Digest!O:O)");
            plan.getRow(0).getCell(0).setCellValue(3);
            plan.createRow(1).createCell(0).setCellFormula("A1*2");
            plan.getRow(1).getCell(0).setCellValue(6);
        });
        scene.divideAbove(2);
        scene.run();

        assertThat(rows("digest.xlsx", "Problems"))
                .anyMatch(row -> row.contains("1 formulas (A1) name sheets that stand in another workbook"));
        ConsolidationScene.edit(scene.workbook(), "Plan", sheet -> {
            assertThat(sheet.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(0).getCellFormula()).isEqualTo("A1*2");
        });
    }

    @Test
    void writesAPartAnewThatIsGoneWithWhatWasReadBackFromItBefore() throws IOException {
        type(2, SCHOOLS, "Response", "Will be added.");
        scene.receive("d.txt", NURSES);
        scene.run();
        Files.delete(part(2));
        assertThat(scene.check().differences())
                .contains("digest (part 2).xlsx is gone: run consolidate, what people typed comes back");
        scene.run();

        assertThat(shown(2, SCHOOLS, "Response")).isEqualTo("Will be added.");
        assertThat(rows("digest.xlsx", "Problems"))
                .anyMatch(row -> row.contains("digest (part 2).xlsx is not there"))
                .noneMatch(row -> row.contains("deleted from the workbook"));
        assertThat(scene.check().differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$digest (part 2).xlsx", ".~lock.digest (part 2).xlsx#", "~$digest.xlsx"})
    void leavesAllPartsAloneWhenOneIsOpenAndReadsBothLater(String lock) throws IOException {
        type(2, SCHOOLS, "Note", "typed before");
        Files.createFile(scene.output().resolve(lock));
        scene.receive("d.txt", NURSES);
        scene.run();

        assertThat(workbooks())
                .contains("digest (run 2).xlsx", "digest (run 2) (part 1).xlsx", "digest (run 2) (part 2).xlsx");
        assertThat(rows("digest (part 1).xlsx", "Digest")).noneMatch(row -> row.contains(NURSES));

        Files.delete(scene.output().resolve(lock));
        type(2, SCHOOLS, "Lead agency", "typed in the open one");
        ConsolidationScene.edit(
                scene.output().resolve("digest (run 2) (part 1).xlsx"),
                "Digest",
                typing(NURSES, "Note", "typed in the one beside"));
        scene.run();

        assertThat(shown(2, SCHOOLS, "Note")).isEqualTo("typed before");
        assertThat(shown(2, SCHOOLS, "Lead agency")).isEqualTo("typed in the open one");
        assertThat(shown(1, NURSES, "Note")).isEqualTo("typed in the one beside");
        assertThat(workbooks()).containsExactly("digest (part 1).xlsx", "digest (part 2).xlsx", "digest.xlsx");
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void becomesOneWorkbookAgainAndKeepsTheParts() throws IOException {
        type(2, SCHOOLS, "Decision", "Noted");
        scene.divideAbove(100);
        scene.run();

        assertThat(workbooks()).containsExactly("digest.xlsx");
        assertThat(scene.shown(scene.ids().get(SCHOOLS), "Decision")).isEqualTo("Noted");
        assertThat(archived()).contains("digest before run 2 (part 1).xlsx", "digest before run 2 (part 2).xlsx");
        assertThat(scene.check().differences()).isEmpty();
    }

    @Test
    void tellsARowThatWasDeletedFromAPart() throws IOException {
        ConsolidationScene.edit(
                part(2), "Digest", sheet -> sheet.removeRow(ConsolidationScene.rowOf(sheet, id(TEACHERS))));
        scene.run();

        assertThat(rows("digest.xlsx", "Problems"))
                .anyMatch(row -> row.contains("deleted from the workbook") && row.contains(id(TEACHERS)));
        assertThat(shown(2, TEACHERS, "Comment")).isEqualTo(TEACHERS);
    }

    private Path part(int number) {
        return scene.output().resolve("digest (part " + number + ").xlsx");
    }

    private String id(String comment) {
        try {
            return scene.ids().get(comment);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void type(int part, String comment, String column, String words) throws IOException {
        ConsolidationScene.edit(part(part), "Digest", typing(comment, column, words));
    }

    private ConsolidationScene.Edit typing(String comment, String column, String words) {
        return sheet -> ConsolidationScene.rowOf(sheet, id(comment))
                .createCell(ConsolidationScene.columnOf(ConsolidationScene.headerOf(sheet), column))
                .setCellValue(words);
    }

    private void addARowUnder(int part, String comment, String words) throws IOException {
        ConsolidationScene.edit(part(part), "Digest", sheet -> {
            int below = ConsolidationScene.rowOf(sheet, id(comment)).getRowNum() + 1;
            if (below <= sheet.getLastRowNum()) {
                sheet.shiftRows(below, sheet.getLastRowNum(), 1);
            }
            sheet.createRow(below).createCell(4).setCellValue(words);
        });
    }

    private String shown(int part, String comment, String column) throws IOException {
        try (InputStream in = Files.newInputStream(part(part));
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet sheet = workbook.getSheet("Digest");
            return ConsolidationScene.text(
                    ConsolidationScene.rowOf(sheet, id(comment)),
                    ConsolidationScene.columnOf(ConsolidationScene.headerOf(sheet), column));
        }
    }

    private List<String> sheets(String workbook) throws IOException {
        try (InputStream in = Files.newInputStream(scene.output().resolve(workbook));
                Workbook opened = WorkbookFactory.create(in)) {
            List<String> names = new ArrayList<>();
            opened.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    private List<String> rows(String workbook, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(scene.output().resolve(workbook));
                Workbook opened = WorkbookFactory.create(in)) {
            List<String> rows = new ArrayList<>();
            for (Row row : opened.getSheet(sheet)) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    cells.add(ConsolidationScene.text(row, column));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        }
    }

    private List<String> workbooks() throws IOException {
        return named(scene.output());
    }

    private List<String> archived() throws IOException {
        return named(scene.output().resolve("archive"));
    }

    private static List<String> named(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".xlsx") && !name.startsWith("~$"))
                    .sorted()
                    .toList();
        }
    }
}
