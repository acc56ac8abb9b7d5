package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.cli.Terminals.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.consultationdigest.cli.Terminals.Said;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.ReportOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form that was sent out, filled in by somebody, and handed in. */
class TemplateCommandTest {
    private static final Path SAMPLE = Path.of("input-samples/upr/draft-report.docx");
    private static final String LAW = """
            Chương I\tQuy định chung
            Điều 1\tPhạm vi điều chỉnh
            Điều 2\tĐối tượng áp dụng
            Chương II\tQuyền trẻ em
            Mục 1\tHọc tập
            Điều 3\tQuyền được học tập
            Chương III\tTrách nhiệm
            Mục 1\tNhà nước
            Điều 4\tTrách nhiệm của Nhà nước
            """;
    private static final String REPORT = """
            I\tHealth
            I.A\tHospitals
            I.A.1\tBeds
            II\tEducation
            II.A\tSchools
            Annex 1\tTables
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"xlsx,en", "xlsx,vi", "docx,en", "docx,vi"})
    void everyCommentOfAFilledFormHasTheSectionAndTheParagraphOfItsRow(String form, String language)
            throws IOException {
        assertThat(filledIn(SAMPLE, form, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xlsx,en", "xlsx,vi", "docx,vi"})
    void theArticlesOfALawComeBackAsArticles(String form, String language) throws IOException {
        assertThat(filledIn(write("law.tsv", LAW), form, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xlsx,en", "xlsx,vi", "docx,en"})
    void theSectionsOfAReportComeBackAsSections(String form, String language) throws IOException {
        assertThat(filledIn(write("report.tsv", REPORT), form, language)).isEmpty();
    }

    @Test
    void aFormThatNobodyFilledInHasNoComments() throws IOException {
        Path form = folder.resolve("form.xlsx");
        type("template", SAMPLE.toString(), "--output", form.toString());

        assertThat(comments(form, SAMPLE).stream().filter(each -> each.has("id")))
                .isEmpty();
    }

    @Test
    void itsLabelsAreInTheLanguageOfTheDraft() throws IOException {
        Path form = folder.resolve("form.xlsx");
        type("template", write("law.tsv", LAW).toString(), "--output", form.toString());

        try (InputStream in = Files.newInputStream(form);
                Workbook workbook = WorkbookFactory.create(in)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Góp ý");
        }
    }

    @Test
    void nothingIsWrittenOverAFormThatIsThere() throws IOException {
        Path form = write("form.xlsx", "mine");

        Said said = type("template", SAMPLE.toString(), "--output", form.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(Files.readString(form)).isEqualTo("mine");
    }

    /** The comments whose link is not stated, or is not that of their row. */
    private List<String> filledIn(Path draft, String form, String language) throws IOException {
        Path file = folder.resolve("form." + form);
        Said said =
                type("template", draft.toString(), "--form", form, "--language", language, "--output", file.toString());
        assertThat(said.out()).containsExactly("Written: " + file);
        int filled = form.equals("xlsx") ? fillSheet(file) : fillTable(file);
        List<String> expected = places(draft);
        assertThat(filled).isEqualTo(expected.size());
        List<String> wrong = new ArrayList<>();
        int row = 0;
        List<JsonNode> comments = comments(file, draft);
        assertThat(comments.stream().filter(each -> each.has("id")))
                .as("comments read")
                .hasSize(expected.size());
        for (JsonNode comment : comments) {
            if (comment.has("id")) {
                String place = comment.get("section").asString()
                        + (comment.has("paragraphs")
                                ? " " + comment.get("paragraphs").get(0).asString()
                                : "");
                boolean right = comment.get("link").asString().equals("STATED")
                        && place.equals(expected.get(row))
                        && comment.get("contributor").asString().equals("River Council");
                row++;
                if (!right) {
                    wrong.add(expected.get(row - 1) + " came back as " + comment);
                }
            }
        }
        assertThat(row).isEqualTo(expected.size());
        return wrong;
    }

    private static List<JsonNode> comments(Path file, Path draft) {
        return type("comments", file.toString(), "--report", draft.toString(), "--json").out().stream()
                .map(line -> JsonMapper.builder().build().readTree(line))
                .toList();
    }

    private static List<String> places(Path draft) {
        ReportOutline outline = new Outlines().read(draft);
        List<String> places = new ArrayList<>(List.of("WHOLE"));
        outline.sections().forEach(section -> {
            places.add(section.id());
            outline.paragraphs().stream()
                    .filter(each ->
                            each.section().equals(section.id()) && each.number().isPresent())
                    .forEach(each ->
                            places.add(section.id() + " " + each.number().get()));
        });
        return places;
    }

    private static int fillSheet(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int filled = 0;
        try (Workbook workbook = WorkbookFactory.create(new java.io.ByteArrayInputStream(content));
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(3).getCell(2).setCellValue("River Council");
            for (int row = 7; row <= sheet.getLastRowNum(); row++) {
                Row place = sheet.getRow(row);
                place.getCell(3).setCellValue(comment(++filled));
            }
            workbook.write(out);
        }
        return filled;
    }

    private static int fillTable(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int filled = 0;
        try (XWPFDocument document = new XWPFDocument(new java.io.ByteArrayInputStream(content));
                OutputStream out = Files.newOutputStream(file)) {
            document.getParagraphs().get(2).createRun().setText("River Council");
            XWPFTable table = document.getTables().get(0);
            for (XWPFTableRow row : table.getRows().subList(1, table.getNumberOfRows())) {
                row.getCell(3).setText(comment(++filled));
            }
            document.write(out);
        }
        return filled;
    }

    private static String comment(int number) {
        return "Please add what was done in the year " + (1900 + number) + ".";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
