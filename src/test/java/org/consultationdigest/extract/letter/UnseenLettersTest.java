package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.references;
import static org.consultationdigest.extract.letter.Letters.texts;

import java.time.LocalDate;
import java.util.List;
import org.consultationdigest.extract.Channel;
import org.junit.jupiter.api.Test;

/** Letters and minutes of shapes that differ from each other in what they leave out. */
class UnseenLettersTest {

    @Test
    void readsAFrenchLetterOfAnEmbassy() {
        Letters french = letter().bold("Ambassade de la République des Lacs")
                .lines(
                        "Hanoï, le 12 mars 2025",
                        "Réf. : ARL/2025-114",
                        "À l'attention du Secrétariat du Groupe de travail",
                        "Objet : Observations sur le projet de rapport national",
                        "Madame, Monsieur,",
                        "Nous vous remercions de nous avoir transmis le projet de rapport. Nos observations sont les suivantes :",
                        "1. Section II.A : préciser la date d'adoption de la loi.",
                        "2. Au paragraphe 45, le chiffre devrait être mis à jour.",
                        "a) Veuillez ajouter la source au paragraphe 47.",
                        "3. Pour la section III, nous recommandons de supprimer la dernière phrase.",
                        "Veuillez agréer, Madame, Monsieur, l'expression de notre considération distinguée.",
                        "Pour l'Ambassadeur,",
                        "Le Premier conseiller");
        LetterReading reading = french.read();

        assertThat(reading.facts().channel()).isEqualTo(Channel.LETTER);
        assertThat(reading.facts().issuer()).contains("Ambassade de la République des Lacs");
        assertThat(reading.facts().letterNumber()).contains("ARL/2025-114");
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 3, 12));
        assertThat(texts(reading))
                .containsExactly(
                        "Section II.A : préciser la date d'adoption de la loi.",
                        "Au paragraphe 45, le chiffre devrait être mis à jour.",
                        "Veuillez ajouter la source au paragraphe 47.",
                        "Pour la section III, nous recommandons de supprimer la dernière phrase.");
        assertAccountedFor(french, reading);
    }

    @Test
    void readsFrenchMinutes() {
        Letters minutes = letter().lines(
                        "COMPTE RENDU DE L'ATELIER",
                        "Date : 14 mars 2025",
                        "Lieu : Hanoï",
                        "Présents : 24 personnes de 9 organismes",
                        "Réseau des Rizières : le paragraphe 12 devrait citer sa source.",
                        "Fondation Bambou : nous approuvons la section III.",
                        "La séance est levée à 17 heures.");
        LetterReading reading = minutes.read();

        assertThat(reading.facts().channel()).isEqualTo(Channel.MINUTES);
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 3, 14));
        assertThat(texts(reading))
                .containsExactly("le paragraphe 12 devrait citer sa source.", "nous approuvons la section III.");
        assertThat(contributors(reading)).containsExactly("Réseau des Rizières", "Fondation Bambou");
        assertAccountedFor(minutes, reading);
    }

    @Test
    void readsAVietnameseLetterWithoutNumbersWhoseClosingAsksForSomething() {
        Letters plain = letter().leftBold("HỘI NGHỀ CÁ ĐỒNG BẰNG")
                .left("Số: 07/CV-HNC")
                .right("Đồng Bằng, ngày 5 tháng 3 năm 2025")
                .lines(
                        "Kính gửi: Ban Thư ký Tổ công tác",
                        "Phúc đáp Công văn số 15/BTK ngày 20/02/2025 của Ban Thư ký, Hội Nghề cá Đồng bằng có ý kiến như sau:",
                        "Hội cơ bản nhất trí với dự thảo. Tuy nhiên, phần sinh kế ngư dân còn sơ sài.",
                        "Tại trang 14, số lao động nghề cá chưa chính xác.",
                        "Ngoài ra, thuật ngữ “ngư dân” và “lao động nghề cá” dùng lẫn lộn.",
                        "Rất mong Ban Thư ký bổ sung số liệu năm 2024 vào mục IV.A.",
                        "Trân trọng cảm ơn./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT.",
                        "CHỦ TỊCH");
        LetterReading reading = plain.read();

        assertThat(reading.facts().issuer()).contains("HỘI NGHỀ CÁ ĐỒNG BẰNG");
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 3, 5));
        assertThat(texts(reading))
                .containsExactly(
                        "Hội cơ bản nhất trí với dự thảo. Tuy nhiên, phần sinh kế ngư dân còn sơ sài.",
                        "Tại trang 14, số lao động nghề cá chưa chính xác.",
                        "Ngoài ra, thuật ngữ “ngư dân” và “lao động nghề cá” dùng lẫn lộn.",
                        "Rất mong Ban Thư ký bổ sung số liệu năm 2024 vào mục IV.A.");
        assertAccountedFor(plain, reading);
    }

    @Test
    void readsVietnameseMinutesWithBulletedSpeakers() {
        Letters minutes = letter().bold("BIÊN BẢN TỌA ĐÀM")
                .lines(
                        "Góp ý dự thảo Báo cáo quốc gia",
                        "Hôm nay, ngày 18 tháng 3 năm 2025, tại Đồng Bằng, Ban Thư ký tổ chức tọa đàm góp ý dự thảo.",
                        "Thành phần: 35 đại biểu của 14 cơ quan, tổ chức.",
                        "Chủ trì: Bà Nguyễn Thị Mẫu",
                        "- Câu lạc bộ Thanh niên Ven Sông: đề nghị bổ sung mục về nước sạch.",
                        "- Sở Y tế: số liệu tại đoạn 44 chưa cập nhật.",
                        "- Ông Trần Văn Thí, Hội Người cao tuổi: nhất trí với dự thảo.",
                        "Tọa đàm kết thúc lúc 11 giờ 30.",
                        "THƯ KÝ",
                        "CHỦ TRÌ");
        LetterReading reading = minutes.read();

        assertThat(reading.facts().channel()).isEqualTo(Channel.MINUTES);
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 3, 18));
        assertThat(texts(reading))
                .containsExactly(
                        "đề nghị bổ sung mục về nước sạch.",
                        "số liệu tại đoạn 44 chưa cập nhật.",
                        "nhất trí với dự thảo.");
        assertThat(contributors(reading))
                .containsExactly("Câu lạc bộ Thanh niên Ven Sông", "Sở Y tế", "Hội Người cao tuổi");
        assertAccountedFor(minutes, reading);
    }

    @Test
    void readsAMemorandum() {
        Letters memorandum = letter().lines(
                        "MEMORANDUM",
                        "To: UPR Secretariat",
                        "From: Department of Fisheries",
                        "Cc: Legal Office",
                        "Date: 4 April 2025",
                        "Subject: Draft national report, second reading",
                        "The Department has reviewed the draft of 3 March 2025 and makes three points.",
                        "Chapter IV. The catch figures stop in 2021; later ones are published and should be used.",
                        "Paragraph 52 speaks of “artisanal fishers” without saying who is meant.",
                        "Annex 2 repeats paragraph 53 word for word.",
                        "No objection is raised to the remaining chapters.",
                        "J. Example, Deputy Head");
        LetterReading reading = memorandum.read();

        assertThat(reading.facts().issuer()).contains("Department of Fisheries");
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 4, 4));
        assertThat(texts(reading))
                .contains(
                        "Chapter IV. The catch figures stop in 2021; later ones are published and should be used.",
                        "Paragraph 52 speaks of “artisanal fishers” without saying who is meant.",
                        "Annex 2 repeats paragraph 53 word for word.",
                        "No objection is raised to the remaining chapters.")
                .doesNotContain("Legal Office", "J. Example, Deputy Head");
        assertAccountedFor(memorandum, reading);
    }

    @Test
    void readsAnOpenSubmissionWithHeadingsAndNoSalutation() {
        Letters open = letter().heading(
                        1, "Submission by the Lake Dwellers' Union to the consultation on the national report")
                .lines("April 2025", "About us", "The Lake Dwellers' Union has 900 members in four districts.")
                .heading(2, "1. Housing")
                .lines(
                        "1.1 Eviction orders are not published. The report should give their number.",
                        "1.2 We welcome paragraph 41.")
                .heading(2, "2. Water")
                .lines(
                        "2.1 Wells are tested once a year.",
                        "Recommendations",
                        "(a) Test wells every month;",
                        "(b) publish the results.");
        LetterReading reading = open.read();

        assertThat(reading.facts().issuer()).contains("Lake Dwellers' Union");
        assertThat(texts(reading))
                .contains(
                        "Eviction orders are not published. The report should give their number.",
                        "We welcome paragraph 41.",
                        "Wells are tested once a year.",
                        "Test wells every month;",
                        "publish the results.");
        assertAccountedFor(open, reading);
    }

    @Test
    void readsALetterWhoseHeadingsAreBareNumbersAndPlaces() {
        Letters brief = letter().lines(
                        "NORTHERN WATER BOARD",
                        "Our ref NWB/77 Your ref UPR/3",
                        "12/03/2025",
                        "Dear Sirs",
                        "1 General",
                        "1.1 The Board has no objection to the draft.",
                        "2 Specific",
                        "2.1 Sec. IV.D.1 - last sentence: delete.",
                        "Para 54",
                        "The penalty is too low.",
                        "Yours",
                        "A. Sample",
                        "for Northern Water Board");
        LetterReading reading = brief.read();

        assertThat(reading.facts().issuer()).contains("NORTHERN WATER BOARD");
        assertThat(reading.facts().letterNumber()).contains("NWB/77");
        assertThat(texts(reading))
                .containsExactly(
                        "The Board has no objection to the draft.",
                        "Sec. IV.D.1 - last sentence: delete.",
                        "The penalty is too low.");
        assertThat(Letters.references(reading, 2)).containsExactly("Para 54");
        assertAccountedFor(brief, reading);
    }

    @Test
    void readsAnInformalMailLikeLetter() {
        Letters informal = letter().lines(
                        "Hello Anna,",
                        "thanks for the draft, please find our comments below:",
                        "- p. 14: where does the 97% come from?",
                        "The law was adopted on 3 May 2024.",
                        "Best,",
                        "Peter",
                        "Sent from my phone");
        LetterReading reading = informal.read();

        assertThat(texts(reading))
                .containsExactly("p. 14: where does the 97% come from?\nThe law was adopted on 3 May 2024.");
        assertThat(reading.facts().date()).isEmpty();
        assertAccountedFor(informal, reading);
    }

    @Test
    void givesWhatUnnamedParticipantsSayToNobody() {
        Letters notes = letter().lines(
                        "Consultation notes – Delta City, 19 March 2025",
                        "Session 1: Civil rights",
                        "Representative of the Rice Growers Association: we need a commitment on water.",
                        "It was suggested that paragraph 40 be deleted.",
                        "Session 2: Social rights",
                        "Some participants found the report too long.");
        LetterReading reading = notes.read();

        assertThat(contributors(reading)).containsExactly("Rice Growers Association", "", "");
        assertThat(Letters.headings(reading, 2)).containsExactly("Session 2: Social rights");
        assertAccountedFor(notes, reading);
    }

    @Test
    void takesTheWordingThatStandsBehindTheVerbNotBetweenTwoQuotations() {
        LetterReading reading = letter().lines(
                        "Kính gửi: Ban Thư ký",
                        "Mục II.B, đoạn 12 và 13",
                        "Cụm từ \"đã hoàn thành\" sửa thành \"đang hoàn thành\".")
                .read();

        assertThat(reading.comments().get(0).wording().proposedChange()).contains("\"đang hoàn thành\"");
        assertThat(Letters.references(reading, 0)).containsExactly("Mục II.B, đoạn 12 và 13");
    }

    private static List<String> contributors(LetterReading reading) {
        return reading.comments().stream()
                .map(comment -> comment.contributor().orElse(""))
                .toList();
    }

    private static void assertAccountedFor(Letters letters, LetterReading reading) {
        assertThat(charactersOut(reading, letters.paragraphs())).isEqualTo(charactersIn(letters.paragraphs()));
    }

    @Test
    void hangsARemarkOnTheWordsOfTheDraftThatTheLineBeforeItQuotes() {
        Letters letter = letter().lines(
                        "Union of Journalists",
                        "To: Ministry of Justice",
                        "Dear Sir or Madam,",
                        "We have read the draft and comment on the following paragraphs.",
                        "Paragraph 27 of the draft reads: “Community radio stations operate in all nine provinces.”",
                        "This is no longer true. The nominations of our union were rejected in 2024.",
                        "Paragraph 28 of the draft states that “two incidents were investigated in 2024”.",
                        "The number of incidents that were reported, which was 37, should be added.",
                        "Please delete in paragraph 31 “at least 48 hours before the event”.",
                        "Yours faithfully,");
        LetterReading reading = letter.read();

        assertThat(texts(reading))
                .containsExactly(
                        "This is no longer true. The nominations of our union were rejected in 2024.",
                        "The number of incidents that were reported, which was 37, should be added.",
                        "Please delete in paragraph 31 “at least 48 hours before the event”.");
        assertThat(reading.comments())
                .extracting(comment -> comment.wording().quoted().orElse(""))
                .startsWith(
                        "Community radio stations operate in all nine provinces.",
                        "two incidents were investigated in 2024");
        assertThat(references(reading, 0)).contains("Paragraph 27 of the draft reads:");
        assertAccountedFor(letter, reading);
    }

    @Test
    void keepsARowOfFiguresWithTheRemarkAboveIt() {
        Letters letter = letter().lines(
                        "The Bureau proposes the following corrections:",
                        "1. Paragraph 59 should give the share by sex:")
                .row("Year\tGirls\tBoys")
                .row("2024\t3.6\t5.0")
                .lines("2. Paragraph 43: the figure of 44 is provisional.");
        LetterReading reading = letter.read();

        assertThat(texts(reading))
                .containsExactly(
                        "Paragraph 59 should give the share by sex:\nYear\tGirls\tBoys\n2024\t3.6\t5.0",
                        "Paragraph 43: the figure of 44 is provisional.");
        assertAccountedFor(letter, reading);
    }

    @Test
    void setsAsideWhatAContributorTellsOfItselfAndWhereItSigned() {
        Letters letter = letter().bold("Joint submission on the draft report")
                .heading(1, "About the submitting organisations")
                .lines("Delta Forum was founded in 1998 and works in six provinces.")
                .heading(1, "Education")
                .lines("• Section IV.C: inclusive education is not mentioned.", "Otherwise we are fine with the text.")
                .heading(1, "Conclusion")
                .lines("Done in the Capital on 20 March 2025");
        LetterReading reading = letter.read();

        assertThat(texts(reading))
                .containsExactly(
                        "Section IV.C: inclusive education is not mentioned.", "Otherwise we are fine with the text.");
        assertAccountedFor(letter, reading);
    }
}
