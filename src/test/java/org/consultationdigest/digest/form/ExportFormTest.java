package org.consultationdigest.digest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.OutputFile;
import org.consultationdigest.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shapes in which the digest leaves the secretariat, and who is named in them. */
class ExportFormTest {
    private static final Digest DIGEST = FormScene.in(DigestLanguage.ENGLISH);

    @Test
    void theCsvFileHasTheColumnsOfTheSheetForTheSecretariat() throws IOException {
        List<List<String>> table = csv(Audience.SECRETARIAT);

        assertThat(table.get(0))
                .hasSize(22)
                .startsWith("ID", "Section", "Title", "Paragraph", "Comment")
                .endsWith("Move to section", "Same as");
        assertThat(table).hasSize(6);
        assertThat(table.get(2).subList(0, 5))
                .containsExactly(
                        "C-0002-6",
                        "I",
                        "Health of river people",
                        "4",
                        "We, Village Network (VNX), ask for figures; call 0912 345 678.");
    }

    @Test
    void theCsvFileForOutsidersHasOnlyTheColumnsMeantForThemAndNamesNobodyInConfidence() throws IOException {
        List<List<String>> table = csv(Audience.OUTSIDERS);

        assertThat(table.get(0))
                .containsExactly(
                        "ID",
                        "Section",
                        "Title",
                        "Paragraph",
                        "Comment",
                        "Proposed change",
                        "Requests",
                        "Contributors",
                        "Number of contributors",
                        "Number of comments",
                        "Decision",
                        "Response");
        assertThat(table.get(2).get(7)).isEqualTo("[a confidential contributor]; Bộ Sông ngòi");
        assertThat(Folding.folded(table.toString())).doesNotContain("village", "vnx", "lang chai", "0912", "river@");
    }

    @Test
    void noTextOfTheCsvFileIsAFormula() throws IOException {
        for (List<String> row : csv(FormScene.saying("=1+1", "+84 Minh", "-5%", "@SUM(A1)", "\tx", "＝1"), false)) {
            assertThat(row).allMatch(cell -> cell.isEmpty() || "=+-@\t\r＝".indexOf(cell.charAt(0)) < 0);
        }
    }

    @Test
    void theIsoFormHasItsEightColumnsAndTheKindOfEachComment() throws IOException {
        try (XWPFDocument form =
                word(ExportForm.ISO.files(DIGEST, Audience.OUTSIDERS).get(0))) {
            List<List<String>> rows = rows(form, 1);

            assertThat(rows.get(0))
                    .containsExactly(
                            "MB/NC¹",
                            "Line number",
                            "Clause/ Subclause",
                            "Paragraph/ Figure/ Table",
                            "Type of comment²",
                            "Comments",
                            "Proposed change",
                            "Observations of the secretariat");
            assertThat(rows.get(1)).startsWith("Cục Thống kê sông", "", "", "", "ge", "We agree with the draft.");
            assertThat(rows.get(2).subList(2, 5)).containsExactly("I", "4", "te");
        }
    }

    @ParameterizedTest
    @EnumSource(DigestLanguage.class)
    void noFormForOutsidersNamesInAnyPartWhoMustNotBeNamed(DigestLanguage language) throws IOException {
        for (ExportForm shape : List.of(ExportForm.OFFICIAL, ExportForm.ISO)) {
            for (OutputFile file : shape.files(FormScene.in(language), Audience.OUTSIDERS)) {
                FormScene.parts(FormScene.bytes(file))
                        .forEach((part, content) -> assertThat(Folding.folded(part + content))
                                .as(shape + " " + part)
                                .doesNotContain("lang chai", "village", "vnx", "example.org", "0912", "apache", "poi"));
            }
        }
    }

    @Test
    void theOfficialFormOfTheSecretariatNamesEverybody() throws IOException {
        try (XWPFDocument form =
                word(ExportForm.OFFICIAL.files(DIGEST, Audience.SECRETARIAT).get(0))) {
            assertThat(rows(form, 0).get(1).get(1)).isEqualTo(FormScene.SECRET + "\nBộ Sông ngòi");
        }
    }

    @Test
    void everyContributorHasAReplySheetInItsOwnWords() throws IOException {
        Map<String, XWPFDocument> sheets = replies();

        assertThat(sheets.keySet())
                .containsExactly(
                        "replies/001 Cục Thống kê sông.docx",
                        "replies/002 Mạng lưới Làng chài.docx",
                        "replies/003 Bộ Sông ngòi.docx");
        assertThat(rows(sheets.get("replies/003 Bộ Sông ngòi.docx"), 0))
                .contains(List.of(
                        "I. Health of river people",
                        "Para. 4: Add figures of 2019-2023.",
                        "Accepted. Added as the [another contributor] asked ([e-mail address])."));
    }

    @Test
    void aReplySheetNamesNobodyButItsAddressee() throws IOException {
        Map<String, XWPFDocument> sheets = replies();
        Map<String, String> texts = new LinkedHashMap<>();
        sheets.forEach(
                (name, sheet) -> texts.put(name.substring(12), Folding.folded(new XWPFWordExtractor(sheet).getText())));

        assertThat(texts.get("Mạng lưới Làng chài.docx"))
                .contains("mang luoi lang chai", "village network", "vnx")
                .doesNotContain("bo song ngoi", "thong ke song", "0912");
        assertThat(texts.get("Bộ Sông ngòi.docx"))
                .contains("bo song ngoi")
                .doesNotContain("lang chai", "village", "vnx", "thong ke song");
    }

    @Test
    void aNameWithinTheAddresseesOwnNameStands() {
        NameMask everyone = new NameMask(List.of("Province", "Council of the Province", "Office"), "[x]");

        assertThat(everyone.sparing(List.of("Council of the Province"))
                        .mask("The Council of the Province and the Office of the Province"))
                .isEqualTo("The Council of the Province and the [x] of the [x]");
    }

    private static Map<String, XWPFDocument> replies() throws IOException {
        Map<String, XWPFDocument> sheets = new LinkedHashMap<>();
        for (OutputFile file : ExportForm.REPLIES.files(DIGEST, Audience.SECRETARIAT)) {
            sheets.put(file.path(), word(file));
        }
        return sheets;
    }

    private static List<List<String>> csv(Audience audience) throws IOException {
        return csv(DIGEST, audience == Audience.OUTSIDERS);
    }

    private static List<List<String>> csv(Digest digest, boolean outsiders) throws IOException {
        Audience audience = outsiders ? Audience.OUTSIDERS : Audience.SECRETARIAT;
        String text = new String(
                FormScene.bytes(ExportForm.CSV.files(digest, audience).get(0)), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180)) {
            return parser.stream().map(each -> List.of(each.values())).toList();
        }
    }

    private static XWPFDocument word(OutputFile file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FormScene.bytes(file)));
    }

    private static List<List<String>> rows(XWPFDocument document, int table) {
        return document.getTables().get(table).getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }
}
