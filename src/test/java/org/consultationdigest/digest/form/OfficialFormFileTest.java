package org.consultationdigest.digest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficialFormFileTest {
    @Test
    void hasTheFourColumnsOfTheVietnameseForm() throws IOException {
        List<List<String>> rows = rows(FormScene.in(DigestLanguage.VIETNAMESE), 0);

        assertThat(rows.get(0))
                .containsExactly(
                        "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN", "CHỦ THỂ GÓP Ý", "NỘI DUNG GÓP Ý", "NỘI DUNG TIẾP THU, GIẢI TRÌNH");
        assertThat(rows.get(4)).startsWith("Vấn đề khác", "[đơn vị không nêu tên]", "Số liệu nào?");
    }

    @Test
    void putsTheCommentsInTheOrderOfTheDraftWithTheirResponses() throws IOException {
        assertThat(rows(FormScene.in(DigestLanguage.ENGLISH), 0).subList(1, 5))
                .containsExactly(
                        List.of(
                                "I. Health of river people",
                                "[a confidential contributor]\nBộ Sông ngòi",
                                "Para. 4: We, [a confidential contributor] ([a confidential contributor]), ask for figures;"
                                        + " call [phone number].\nOnly in some copies: as [a confidential contributor]"
                                        + " says",
                                "Accepted. Added as the [a confidential contributor] asked ([e-mail address])."),
                        List.of("", "Bộ Sông ngòi", "Name the source of table 2.", ""),
                        List.of("II. Schools", "Bộ Sông ngòi", "Say how many schools there are.\nAnd where.", ""),
                        List.of("Other matters", "[a confidential contributor]", "Số liệu nào?", ""));
    }

    @Test
    void mergesTheFirstColumnOfASection() throws IOException {
        try (XWPFDocument document = document(FormScene.in(DigestLanguage.ENGLISH))) {
            XWPFTable table = document.getTables().get(0);

            assertThat(table.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .hasToString("restart");
            assertThat(table.getRow(2)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .hasToString("continue");
            assertThat(table.getRow(3).getCell(0).getCTTc().getTcPr().isSetVMerge())
                    .isFalse();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void countsThoseWhoWereAskedWhoAnsweredAndWhoWasSilent() throws IOException {
        assertThat(preamble(FormScene.in(DigestLanguage.ENGLISH)))
                .contains(
                        "1. 4 ministries, organisations and individuals were asked for comments; 3 of them, and 0 others,"
                                + " answered. 6 comments were received.",
                        "Bodies that agree with the draft or have no comment (1): Cục Thống kê sông",
                        "No answer was received from (1): Sở Cầu đường. Silence is not counted as agreement.",
                        "2. The results in detail are as follows:");
    }

    @Test
    void countsSilenceAsAgreementOnlyWhenTheJobSaysSo() throws IOException {
        assertThat(preamble(FormScene.in(DigestLanguage.VIETNAMESE, true)))
                .contains(
                        "Không nhận được ý kiến của (1): Sở Cầu đường. Theo quy định của đợt lấy ý kiến này, được tính là"
                                + " nhất trí.");
    }

    @Test
    void listsThoseWhoAgreeApart() throws IOException {
        Digest digest = FormScene.in(DigestLanguage.ENGLISH);

        assertThat(rows(digest, 1))
                .containsExactly(
                        List.of("WHO COMMENTED", "COMMENT"), List.of("Cục Thống kê sông", "We agree with the draft."));
        assertThat(rows(digest, 0).toString()).doesNotContain("We agree").doesNotContain("Taken back");
    }

    @ParameterizedTest
    @EnumSource(DigestLanguage.class)
    void namesInNoPartWhoMustNotBeNamed(DigestLanguage language) throws IOException {
        Map<String, String> parts = FormScene.parts(FormScene.bytes(OfficialFormFile.of(FormScene.in(language))));

        assertThat(parts).containsKey("word/document.xml");
        parts.forEach((part, content) -> assertThat(Folding.folded(part + content))
                .as(part)
                .doesNotContain("lang chai", "village", "vnx", "example.org", "0912", "345 678", "apache", "poi"));
    }

    @Test
    void tellsNothingOfWhoMadeItWithWhatAndWhen() throws IOException {
        Map<String, String> parts =
                FormScene.parts(FormScene.bytes(OfficialFormFile.of(FormScene.in(DigestLanguage.ENGLISH))));

        assertThat(parts.get("docProps/core.xml")).endsWith("metadata/core-properties\"/>");
        assertThat(parts.get("docProps/app.xml")).endsWith("extended-properties\"/>");
        assertThat(parts.keySet()).noneMatch(part -> part.contains("custom") || part.contains("comments"));
    }

    @Test
    void isTheSameBytesForTheSameDigest() throws IOException {
        assertThat(FormScene.bytes(OfficialFormFile.of(FormScene.in(DigestLanguage.VIETNAMESE))))
                .isEqualTo(FormScene.bytes(OfficialFormFile.of(FormScene.in(DigestLanguage.VIETNAMESE))));
    }

    private static List<String> preamble(Digest digest) throws IOException {
        try (XWPFDocument document = document(digest)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<List<String>> rows(Digest digest, int table) throws IOException {
        try (XWPFDocument document = document(digest)) {
            return document.getTables().get(table).getRows().stream()
                    .map(OfficialFormFileTest::cells)
                    .toList();
        }
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    private static XWPFDocument document(Digest digest) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FormScene.bytes(OfficialFormFile.of(digest))));
    }
}
