package org.consultationdigest.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What hangs on cells beside their words: threads, struck-out words, errors, sheets that are hidden. */
class CellDetailsTest {
    private static final String SPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

    @TempDir
    private Path folder;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("a.xlsx", (Supplier<Workbook>) XSSFWorkbook::new),
                Arguments.of("a.xls", (Supplier<Workbook>) HSSFWorkbook::new));
    }

    @Test
    void readsAThreadAsCommentsOfTheRowWithTheAnswerHangingOnItsQuestion() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("S");
        Workbooks.fill(sheet, "Section | Comment", "II | Add a source.");
        add(
                workbook.getPackagePart(),
                "/xl/persons/person.xml",
                "person",
                "<personList xmlns='" + SPACE + "'><person displayName='Reviewer 1' id='{P}'/>"
                        + "<person displayName='Desk' id='{Q}'/></personList>");
        add(
                sheet.getPackagePart(),
                "/xl/threadedComments/threadedComment1.xml",
                "threadedComment",
                "<ThreadedComments xmlns='" + SPACE + "'>"
                        + "<threadedComment ref='B2' dT='2025-02-05T10:00:00.00' personId='{P}' id='{1}' done='1'>"
                        + "<text>Which source?</text></threadedComment>"
                        + "<threadedComment ref='B2' dT='2025-02-06T10:00:00.00' personId='{Q}' id='{2}' parentId='{1}'>"
                        + "<text>The census.</text></threadedComment></ThreadedComments>");

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve("a.xlsx")));

        ExtractedComment question = parsed.comments().get(1);
        ExtractedComment answer = parsed.comments().get(2);
        assertThat(question.kind()).isEqualTo(CommentKind.THREADED_COMMENT);
        assertThat(question.author()).contains("Reviewer 1");
        assertThat(question.replyTo()).isEmpty();
        assertThat(question.location().cell()).contains("B2");
        assertThat(question.hints().references()).containsExactly("Section II");
        assertThat(answer.author()).contains("Desk");
        assertThat(answer.wording().text()).contains("The census.");
        assertThat(answer.replyTo()).contains(question.id());
        assertThat(parsed.comments()).extracting(ExtractedComment::resolved).containsExactly(false, true, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void keepsTheStruckOutWordsBesideTheComment(String name, Supplier<Workbook> kind) throws IOException {
        Workbook workbook = kind.get();
        Sheet sheet = Workbooks.fill(workbook.createSheet("S"), "Section | Comment", "II | x");
        Font struck = workbook.createFont();
        struck.setStrikeout(true);
        RichTextString text = workbook.getCreationHelper().createRichTextString("The State shall may provide data.");
        text.applyFont(10, 16, struck);
        sheet.getRow(1).getCell(1).setCellValue(text);

        ExtractedComment comment =
                read(Workbooks.write(workbook, folder.resolve(name))).comments().get(0);

        assertThat(comment.wording().text()).contains("The State shall may provide data.");
        assertThat(comment.extras()).containsEntry("Comment (struck out)", "shall ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void namesTheErrorWhereAPlaceIsMeantAndTellsItsCell(String name, Supplier<Workbook> kind) throws IOException {
        Workbook workbook = kind.get();
        Sheet sheet = Workbooks.fill(workbook.createSheet("S"), "Section | Comment", "x | Add a source.");
        sheet.getRow(1).getCell(0).setCellErrorValue(FormulaError.REF.getCode());

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve(name)));

        assertThat(parsed.comments().get(0).hints().references()).containsExactly("#REF!");
        assertThat(parsed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DOUBTFUL_VALUE);
            assertThat(problem.part()).contains("S!A2");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void flagsTheCommentsOfHiddenSheets(String name, Supplier<Workbook> kind) throws IOException {
        Workbook workbook = kind.get();
        Workbooks.fill(workbook.createSheet("Shown"), "Section | Comment", "I | One.");
        Workbooks.fill(workbook.createSheet("Hidden"), "Section | Comment", "II | Two.", "III | Three.");
        Workbooks.fill(workbook.createSheet("Very hidden"), "Section | Comment", "IV | Four.");
        workbook.getSheetAt(1).getRow(2).setZeroHeight(true);
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);

        Extraction.Parsed parsed = read(Workbooks.write(workbook, folder.resolve(name)));

        assertThat(parsed.comments())
                .extracting(comment -> comment.extras().get("hidden"))
                .containsExactly(null, "sheet", "sheet and row", "sheet");
        assertThat(parsed.problems())
                .extracting(problem -> problem.code() + " " + problem.part().orElse(""))
                .containsExactly("HIDDEN_CONTENT Hidden", "HIDDEN_CONTENT Very hidden");
    }

    private static Extraction.Parsed read(Path file) throws IOException {
        return (Extraction.Parsed) new SheetExtractor().extract(Submissions.xlsx(), file, ExtractionContext.unknown());
    }

    private static void add(PackagePart owner, String name, String type, String xml)
            throws InvalidFormatException, IOException {
        PackagePartName partName = PackagingURIHelper.createPartName(name);
        PackagePart part = owner.getPackage().createPart(partName, "application/vnd.ms-excel." + type + "+xml");
        try (OutputStream stream = part.getOutputStream()) {
            stream.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        owner.addRelationship(
                partName, TargetMode.INTERNAL, "http://schemas.microsoft.com/office/2017/10/relationships/" + type);
    }
}
