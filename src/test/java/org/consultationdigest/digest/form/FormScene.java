package org.consultationdigest.digest.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.classify.Stance;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestBuilder;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.Members;
import org.consultationdigest.digest.OutputFile;
import org.consultationdigest.digest.Participation;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.RowStatus;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.Contributor;
import org.consultationdigest.intake.Stakeholder;
import org.consultationdigest.intake.Stakeholders;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;

/** A digest with a body that must not be named, one that agrees and one that is silent; all bodies are invented. */
final class FormScene {
    static final String SECRET = "Mạng lưới Làng chài";
    private static final String MINISTRY = "letter.docx";
    private static final String NETWORK = "network.xlsx";
    private static final String OFFICE = "office.pdf";

    private FormScene() {}

    static Digest in(DigestLanguage language) {
        return in(language, false);
    }

    static Digest in(DigestLanguage language, boolean silenceIsAgreement) {
        DigestBuilder digest = new DigestBuilder().language(language);
        digest.section("Health of river people", 1, 9, "I").section("Schools", 10, 20, "II");
        digest.file(MINISTRY, "Bộ Sông ngòi", "ministry", Channel.LETTER)
                .file(NETWORK, SECRET, "NGO", Channel.TABLE)
                .file(OFFICE, "Cục Thống kê sông", "ministry", Channel.LETTER);
        rows(digest);
        return digest.build().withParticipation(new Participation(stakeholders(), silenceIsAgreement, Set.of()));
    }

    /** A digest of which every row says one of these texts, in the comment and in the response. */
    static Digest saying(String... texts) {
        DigestBuilder digest = new DigestBuilder().section("Schools", 1, 9, "I");
        digest.file(MINISTRY, "Bộ Sông ngòi", "ministry", Channel.LETTER);
        for (int i = 0; i < texts.length; i++) {
            digest.simpleRow(i + 1, "I", MINISTRY, texts[i], new Review(Map.of(DigestColumn.RESPONSE, texts[i])));
        }
        return digest.build();
    }

    private static void rows(DigestBuilder digest) {
        digest.row(
                        1,
                        LinkTarget.WHOLE,
                        RowStatus.NEW,
                        Review.BLANK,
                        Members.first(agreeing(digest.comment(
                                OFFICE, Wording.text("We agree with the draft."), Members.stated("WHOLE")))))
                .row(
                        2,
                        "I",
                        RowStatus.NEW,
                        new Review(Map.of(
                                DigestColumn.DECISION, "Accepted",
                                DigestColumn.RESPONSE, "Added as the VILLAGE-NETWORK asked (river@example.org).")),
                        Members.first(digest.comment(
                                NETWORK,
                                Wording.text("We, Village Network (VNX), ask for figures; call 0912 345 678."),
                                Members.stated("I", "4"))),
                        Members.near(
                                digest.comment(
                                        MINISTRY, Wording.text("Add figures of 2019-2023."), Members.stated("I", "4")),
                                0.9,
                                "as mang luoi lang chai says"))
                .simpleRow(3, "I", MINISTRY, "Name the source of table 2.", Review.BLANK)
                .simpleRow(4, "II", MINISTRY, "Say how many schools there are.\nAnd where.", Review.BLANK)
                .simpleRow(5, LinkTarget.UNLINKED, NETWORK, "Số liệu nào?", Review.BLANK)
                .row(
                        6,
                        "II",
                        RowStatus.WITHDRAWN,
                        Review.BLANK,
                        Members.first(digest.comment(MINISTRY, Wording.text("Taken back."), Members.stated("II"))));
    }

    private static LinkedComment agreeing(LinkedComment comment) {
        return new LinkedComment(
                new ClassifiedComment(
                        comment.comment(), new Classification(Optional.of(Stance.AGREE), List.of(), List.of())),
                comment.link());
    }

    private static Stakeholders stakeholders() {
        return new Stakeholders(List.of(
                listed("Bộ Sông ngòi", false),
                new Stakeholder(new Contributor(SECRET, "NGO", true), List.of("Village Network", "VNX"), true),
                listed("Cục Thống kê sông", false),
                listed("Sở Cầu đường", false)));
    }

    private static Stakeholder listed(String name, boolean confidential) {
        return new Stakeholder(new Contributor(name, "ministry", confidential), List.of(), true);
    }

    /** What a file holds. */
    static byte[] bytes(OutputFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().writeTo(out);
        return out.toByteArray();
    }

    /** Every part of a zip, its name and what it says. */
    static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
