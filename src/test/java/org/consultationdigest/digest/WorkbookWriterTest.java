package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookWriterTest extends WrittenWorkbook {
    @ParameterizedTest
    @EnumSource(DigestLanguage.class)
    void writesTheSevenSheetsInTheDigestsLanguage(DigestLanguage language) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(write(ExampleDigest.in(language)).toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactlyElementsOf(Stream.of(DigestSheet.values())
                            .filter(sheet -> sheet != DigestSheet.PARTS)
                            .map(sheet -> sheet.title(language))
                            .toList());
        }
    }

    @Test
    void writesTheColumnsOfTheDigestInTheirOrder() throws IOException {
        assertThat(rows(ExampleDigest.in(DigestLanguage.ENGLISH), "Digest").get(0))
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
                        "Workshops",
                        "Words only in some copies",
                        "Link",
                        "Status",
                        "Decision",
                        "Response",
                        "Lead agency",
                        "Cooperating agencies",
                        "Deadline",
                        "Note",
                        "Move to section",
                        "Same as",
                        "Row key");
    }

    @Test
    void writesOneRowAGroupBelowTheBandOfItsSection() throws IOException {
        List<List<String>> rows = rows(ExampleDigest.in(DigestLanguage.ENGLISH), "Digest");

        assertThat(rows.stream().skip(1).map(row -> row.get(0) + "|" + row.get(1) + "|" + row.get(2)))
                .containsExactly(
                        "|Whole document|",
                        "C-0001-8|Whole document|",
                        "|I|Introduction and methodology",
                        "C-0002-6|I|Introduction and methodology",
                        "|II.A|Laws adopted since the last review",
                        "C-0003-4|II.A|Laws adopted since the last review",
                        "|II.B|National institutions for the protection of human rights and their independence",
                        "C-0004-2|II.B|National institutions for the protection of human rights and their independence\n"
                                + "Also about: III",
                        "C-0005-9|II.B|National institutions for the protection of human rights and their independence",
                        "|III|Rights of persons with disabilities — See also: C-0004-2",
                        "C-0006-7|III|Rights of persons with disabilities",
                        "|IV|Việc làm và an sinh xã hội",
                        "C-0007-5|IV|Việc làm và an sinh xã hội",
                        "|Not linked to a section|",
                        "C-0008-3|Not linked to a section|");
    }

    @Test
    void writesARowWithAllThatIsKnownAndWhatPeopleTyped() throws IOException {
        assertThat(rows(ExampleDigest.in(DigestLanguage.ENGLISH), "Digest").get(6))
                .containsExactly(
                        "C-0003-4",
                        "II.A",
                        "Laws adopted since the last review",
                        "12",
                        "Đề nghị bổ sung số liệu về số vụ việc được giải quyết trong giai đoạn 2019-2023, phân tách theo"
                                + " giới, độ tuổi và địa bàn; đồng thời nêu rõ nguồn của số liệu.",
                        "",
                        "add, data, source",
                        "Bộ Sông ngòi; Mạng lưới Làng chài",
                        "2",
                        "2",
                        "2023-11-24 Hanoi; 2023-12-08 Đà Nẵng",
                        "Mạng lưới Làng chài: “Số liệu cần có cả các xã ven biển.”",
                        "stated",
                        "Changed",
                        "Partly accepted",
                        "Figures for 2019-2022 are added to paragraph 12. Those for 2023 are not final and will be given in"
                                + " the addendum.",
                        "Bộ Sông ngòi",
                        "Cục Thống kê sông",
                        "15/03/2024",
                        "",
                        "",
                        "",
                        "C-0003-4 #21df8994");
    }

    @Test
    void asksAPersonAboutConflictsLikenessesAndDoubtfulLinks() throws IOException {
        assertThat(rows(ExampleDigest.in(DigestLanguage.ENGLISH), "To decide").stream()
                        .skip(1)
                        .map(row -> row.get(0) + ": " + row.get(1) + " " + row.get(3)))
                .containsExactly(
                        "Contradiction: C-0004-2 C-0005-9",
                        "Perhaps the same: C-0007-5 C-0008-3",
                        "Doubtful reference: K-895cb56f5d90 ",
                        "Uncertain section: K-6af01009d24a ",
                        "No section: K-1f8963e83163 ");
    }

    @Test
    void givesTheSameBytesForTheSameDigest() throws IOException {
        byte[] first = Files.readAllBytes(write(ExampleDigest.in(DigestLanguage.VIETNAMESE)));
        byte[] second = Files.readAllBytes(write(ExampleDigest.in(DigestLanguage.VIETNAMESE)));

        assertThat(second).isEqualTo(first);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("written.xlsx"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
