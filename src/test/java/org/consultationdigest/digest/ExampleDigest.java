package org.consultationdigest.digest;

import static org.consultationdigest.digest.Members.first;
import static org.consultationdigest.digest.Members.near;
import static org.consultationdigest.digest.Members.stated;
import static org.consultationdigest.digest.Members.unlinked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.classify.Request;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** A digest as a small consultation gives it: two workshops, nine files, eight rows; all bodies are invented. */
public final class ExampleDigest {
    public static final String MINISTRY = "2023-11-24 Hanoi/Bộ Sông ngòi.docx";
    public static final String UNION = "2023-11-24 Hanoi/Union of River Workers - comment table.docx";
    public static final String NETWORK = "2023-12-08 Đà Nẵng/Mạng lưới Làng chài #2 (bản sửa).xlsx";
    public static final String EMBASSY = "2023-12-08 Đà Nẵng/letter.pdf";

    private ExampleDigest() {}

    public static Digest in(DigestLanguage language) {
        return builder(language).build();
    }

    public static DigestBuilder builder(DigestLanguage language) {
        DigestBuilder digest = new DigestBuilder().language(language);
        outline(digest);
        files(digest);
        wholeAndFirst(digest);
        second(digest);
        third(digest);
        return digest.problem(Problem.at(
                "II.C",
                ProblemCode.NUMBERING,
                "The draft goes from II.B to II.D. Check whether a section is missing."));
    }

    private static void outline(DigestBuilder digest) {
        digest.section("Introduction and methodology", 1, 6, "I")
                .section("Normative and institutional framework", 7, 30, "II")
                .section("Laws adopted since the last review", 7, 18, "II", "A")
                .section(
                        "National institutions for the protection of human rights and their independence",
                        19,
                        30,
                        "II",
                        "B")
                .section("Rights of persons with disabilities", 31, 44, "III")
                .section("Việc làm và an sinh xã hội", 45, 60, "IV");
    }

    private static void files(DigestBuilder digest) {
        digest.file(MINISTRY, "Bộ Sông ngòi", "ministry", Channel.LETTER)
                .file(UNION, "Union of River Workers", "mass organisation", Channel.TABLE)
                .file(NETWORK, "Mạng lưới Làng chài", "NGO", Channel.SPREADSHEET)
                .file(EMBASSY, "Embassy of Northland", "", Channel.LETTER)
                .unread(
                        "2023-12-08 Đà Nẵng/scan.pdf",
                        DocumentStatus.REFUSED,
                        "The file opens only with a password. Ask the sender for an unlocked copy.",
                        Problem.of(
                                ProblemCode.ENCRYPTED,
                                "The file opens only with a password. Ask for an unlocked copy."))
                .unread("note.docx", DocumentStatus.EMPTY, "The file was read and holds no comment.")
                .setAside(
                        MINISTRY,
                        new Remainder(
                                SourceLocation.none().inParagraph(1),
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                                Remainder.Why.FURNITURE),
                        new Remainder(
                                SourceLocation.none().inParagraph(9),
                                "Kính gửi: Tổ công tác",
                                Remainder.Why.FURNITURE));
    }

    private static void wholeAndFirst(DigestBuilder digest) {
        digest.row(
                        1,
                        LinkTarget.WHOLE,
                        RowStatus.UNCHANGED,
                        new Review(Map.of(
                                DigestColumn.DECISION, "Noted",
                                DigestColumn.RESPONSE, "Thanked in the cover letter.")),
                        first(digest.comment(
                                EMBASSY,
                                Wording.text(
                                        "The draft is clear and well balanced. We welcome the broad consultation."),
                                stated(LinkTarget.WHOLE))))
                .row(
                        2,
                        "I",
                        RowStatus.NEW,
                        Review.BLANK,
                        first(digest.comment(
                                UNION,
                                new Wording(
                                        Optional.of("Say how many workshops were held, where, and who was invited."),
                                        Optional.of(
                                                "“Between March and November 2023 five workshops were held in five provinces.”"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                stated("I", "3"),
                                Request.ADD,
                                Request.DATA)));
    }

    private static void second(DigestBuilder digest) {
        String plea =
                "Đề nghị bổ sung số liệu về số vụ việc được giải quyết trong giai đoạn 2019-2023, phân tách theo giới,"
                        + " độ tuổi và địa bàn; đồng thời nêu rõ nguồn của số liệu.";
        digest.row(
                        3,
                        "II.A",
                        RowStatus.CHANGED,
                        new Review(Map.of(
                                DigestColumn.DECISION, "Partly accepted",
                                DigestColumn.RESPONSE,
                                        "Figures for 2019-2022 are added to paragraph 12. Those for 2023 are not final and"
                                                + " will be given in the addendum.",
                                DigestColumn.LEAD_AGENCY, "Bộ Sông ngòi",
                                DigestColumn.COOPERATING_AGENCIES, "Cục Thống kê sông",
                                DigestColumn.DEADLINE, "15/03/2024")),
                        first(digest.comment(
                                MINISTRY, Wording.text(plea), stated("II.A", "12"), Request.ADD, Request.DATA)),
                        near(
                                digest.comment(
                                        NETWORK,
                                        Wording.text(plea + " Số liệu cần có cả các xã ven biển."),
                                        new SectionLink.Inferred(
                                                List.of(LinkTarget.section("II.A")),
                                                LinkRule.HEADING,
                                                0.8,
                                                "heading “Luật đã ban hành”",
                                                List.of(),
                                                List.of(),
                                                List.of()),
                                        Request.ADD,
                                        Request.DATA,
                                        Request.SOURCE),
                                0.93,
                                "Số liệu cần có cả các xã ven biển."))
                .row(
                        4,
                        "II.B",
                        RowStatus.NEW,
                        Review.BLANK,
                        List.of(5),
                        List.of(),
                        first(digest.comment(
                                UNION,
                                Wording.text("The institution should be independent of the government."),
                                new SectionLink.Stated(
                                        List.of(
                                                new LinkTarget("II.B", List.of("21", "22")),
                                                new LinkTarget("III", List.of("40"))),
                                        LinkRule.STATED,
                                        "paragraphs 21-22 and 40",
                                        List.of(),
                                        List.of("38.12"),
                                        List.of(
                                                Problem.of(
                                                        ProblemCode.CONTRADICTING_REFERENCE,
                                                        "Paragraph 40 stands in section III, the heading says II.B. Check which is meant."))),
                                Request.AMEND)))
                .row(
                        5,
                        "II.B",
                        RowStatus.NEW,
                        Review.BLANK,
                        List.of(4),
                        List.of(),
                        first(digest.comment(
                                MINISTRY,
                                Wording.text("The institution should not be independent of the government."),
                                stated("II.B", "21"),
                                Request.AMEND)));
    }

    private static void third(DigestBuilder digest) {
        digest.row(
                        6,
                        "III",
                        RowStatus.WITHDRAWN,
                        new Review(Map.of(DigestColumn.DECISION, "Accepted")),
                        first(digest.comment(
                                NETWORK,
                                new Wording(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("people suffering from a disability"),
                                        Optional.of("persons with disabilities")),
                                stated("III", "33"),
                                Request.EDITORIAL)))
                .row(
                        7,
                        "IV",
                        RowStatus.NEW,
                        new Review(Map.of(DigestColumn.DECISION, "Pending", DigestColumn.NOTE, "=ask the ministry")),
                        List.of(),
                        List.of(8),
                        first(digest.comment(
                                NETWORK,
                                Wording.text(longPlea()),
                                new SectionLink.Inferred(
                                        List.of(LinkTarget.section("IV")),
                                        LinkRule.MEANING,
                                        0.55,
                                        "“việc làm”, “an sinh”",
                                        List.of(new SectionLink.Candidate("III", 0.5)),
                                        List.of(),
                                        List.of()),
                                Request.POLICY)))
                .row(
                        8,
                        LinkTarget.UNLINKED,
                        RowStatus.UNCHANGED,
                        Review.BLANK,
                        first(digest.comment(
                                EMBASSY,
                                Wording.text("- We suggest that the wording be simplified throughout."),
                                unlinked(new SectionLink.Candidate("I", 0.31)),
                                Request.EDITORIAL)));
    }

    private static String longPlea() {
        return "Nhà nước cần mở rộng diện tham gia bảo hiểm xã hội cho lao động khu vực phi chính thức, trước hết là ngư dân và"
                + " lao động nữ ở các làng chài.\n"
                + "1. Hỗ trợ mức đóng trong năm năm đầu cho hộ nghèo và cận nghèo.\n"
                + "2. Đơn giản hóa thủ tục đăng ký, cho phép đăng ký tại ủy ban nhân dân xã hoặc qua điện thoại di động,"
                + " bằng cả tiếng Việt và tiếng dân tộc.\n"
                + "3. Công bố hằng năm số người tham gia, phân tách theo giới, độ tuổi, địa bàn và nghề nghiệp.";
    }
}
