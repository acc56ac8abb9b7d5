package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.digest.Members.stated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {

    @Test
    void writesASectionWithItsKeysInOrder() throws IOException {
        assertThat(lines(JsonLines.SECTIONS, ExampleDigest.in(DigestLanguage.ENGLISH))
                        .get(2))
                .isEqualTo("{\"id\":\"II.A\",\"number\":\"II.A\",\"title\":\"Laws adopted since the last review\","
                        + "\"level\":2,\"parent\":\"II\",\"paragraphs\":[7,18]}");
    }

    @Test
    void writesADocumentThatWasRefusedWithItsReason() throws IOException {
        assertThat(lines(JsonLines.DOCUMENTS, ExampleDigest.in(DigestLanguage.ENGLISH))
                        .get(4))
                .endsWith(
                        "\"status\":\"REFUSED\",\"reason\":\"The file opens only with a password. Ask the sender for an"
                                + " unlocked copy.\",\"workshop\":\"2023-12-08 Đà Nẵng\",\"comments\":0,\"problems\":1}");
    }

    @Test
    void countsAProblemOfALinkWithTheFileOfItsComment() throws IOException {
        assertThat(lines(JsonLines.DOCUMENTS, ExampleDigest.in(DigestLanguage.ENGLISH))
                        .get(1))
                .endsWith("\"comments\":2,\"problems\":1}");
        assertThat(lines(JsonLines.PROBLEMS, ExampleDigest.in(DigestLanguage.ENGLISH)))
                .hasSize(3);
    }

    @Test
    void writesADuplicateWithItsRelationAndWhatOnlyItSays() throws IOException {
        JsonNode copy = json(lines(JsonLines.COMMENTS, ExampleDigest.in(DigestLanguage.ENGLISH))
                .get(3));

        assertThat(copy.propertyNames())
                .containsExactly(
                        "id",
                        "document",
                        "kind",
                        "location",
                        "text",
                        "section",
                        "link",
                        "linkRule",
                        "evidence",
                        "score",
                        "stance",
                        "requests",
                        "language",
                        "contributor",
                        "group",
                        "relation",
                        "duplicateScore",
                        "differences",
                        "onlyHere");
        assertThat(copy.get("link").asString()).isEqualTo("INFERRED");
        assertThat(copy.get("score").asDouble()).isEqualTo(0.8);
        assertThat(copy.get("duplicateScore").asDouble()).isEqualTo(0.93);
        assertThat(copy.get("onlyHere").get(0).asString()).isEqualTo("Số liệu cần có cả các xã ven biển.");
    }

    @Test
    void writesSeveralTargetsAsOneSectionAndOthers() throws IOException {
        JsonNode comment = json(lines(JsonLines.COMMENTS, ExampleDigest.in(DigestLanguage.ENGLISH))
                .get(4));

        assertThat(comment.get("section").asString()).isEqualTo("II.B");
        assertThat(comment.get("alsoSections").toString()).isEqualTo("[\"III\"]");
        assertThat(comment.get("paragraphs").toString()).isEqualTo("[\"21\",\"22\",\"40\"]");
        assertThat(comment.get("pages").toString()).isEqualTo("[5,9]");
        assertThat(comment.get("score").asDouble()).isEqualTo(1);
    }

    @Test
    void writesNoRuleAndNoScoreForACommentWithoutALink() throws IOException {
        JsonNode comment = json(lines(JsonLines.COMMENTS, ExampleDigest.in(DigestLanguage.ENGLISH))
                .get(8));

        assertThat(comment.get("section").asString()).isEqualTo("UNLINKED");
        assertThat(comment.get("link").asString()).isEqualTo("NONE");
        assertThat(comment.has("linkRule")).isFalse();
        assertThat(comment.has("score")).isFalse();
        assertThat(comment.get("candidates").toString()).isEqualTo("[{\"section\":\"I\",\"score\":0.31}]");
    }

    @Test
    void writesTheReviewOfAGroupAndADecisionInOtherWordsAsTyped() throws IOException {
        Digest digest = ExampleDigest.builder(DigestLanguage.VIETNAMESE)
                .simpleRow(
                        9, "I", ExampleDigest.UNION, "Move it.", new Review(Map.of(DigestColumn.DECISION, "ask again")))
                .build();

        List<String> groups = lines(JsonLines.GROUPS, digest);

        assertThat(groups.get(2))
                .contains("\"status\":\"CHANGED\",\"review\":{\"decision\":\"PARTLY\",\"response\":\"Figures")
                .endsWith("\"leadAgency\":\"Bộ Sông ngòi\",\"cooperatingAgencies\":\"Cục Thống kê sông\","
                        + "\"deadline\":\"15/03/2024\"}}");
        assertThat(groups.get(8)).endsWith("\"review\":{\"decisionAsTyped\":\"ask again\"}}");
        assertThat(groups.get(1)).doesNotContain("review");
    }

    @Test
    void writesOneLineWhateverATextHolds() throws IOException {
        String text = "one\u2028two\u2029three\u0085four\nfive \uD83D six \uD83D\uDE00 \u0000";
        Digest digest = ExampleDigest.builder(DigestLanguage.ENGLISH)
                .simpleRow(9, "I", ExampleDigest.UNION, text, Review.BLANK)
                .build();

        String line = lines(JsonLines.COMMENTS, digest).get(9);

        assertThat(line).contains("one\\u2028two\\u2029three\\u0085four\\nfive \\uD83D six \uD83D\uDE00");
        assertThat(json(line).get("text").asString()).isEqualTo(text);
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        for (JsonLines each : JsonLines.values()) {
            assertThat(bytes(each, ExampleDigest.in(DigestLanguage.ENGLISH)))
                    .isEqualTo(bytes(each, ExampleDigest.in(DigestLanguage.ENGLISH)));
        }
    }

    @Test
    void writesACommentThatIsOnlyReadWithItsPath() {
        ExtractedComment comment = new ExtractedComment(
                new CommentId("K-0123456789ab"),
                new SubmissionId("0".repeat(64)),
                CommentKind.MARGIN_COMMENT,
                SourceLocation.none().onPage(3).inParagraph(4).anchoredAt("these words"),
                Wording.text("Why?"),
                new PlaceHints(
                        List.of("Mục 2"),
                        Optional.of("p. 5"),
                        Optional.of("12-14"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                Language.ENGLISH,
                Optional.of("A. Reader"),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 2, 29)),
                Optional.of(new CommentId("K-ba9876543210")),
                true,
                Map.of("Type", "te"));

        assertThat(CommentJson.line(comment, "in/file.docx"))
                .isEqualTo("{\"id\":\"K-0123456789ab\",\"path\":\"in/file.docx\",\"kind\":\"MARGIN_COMMENT\","
                        + "\"location\":{\"page\":3,\"paragraph\":4,\"anchor\":\"these words\"},\"text\":\"Why?\","
                        + "\"replyTo\":\"K-ba9876543210\",\"resolved\":true,\"extras\":{\"Type\":\"te\"},"
                        + "\"references\":[\"Mục 2\"],\"pages\":[5,5],\"lines\":[12,14],\"language\":\"en\","
                        + "\"author\":\"A. Reader\",\"date\":\"2024-02-29\"}");
    }

    @Test
    void writesALinkedCommentWithoutAGroup() {
        DigestBuilder builder =
                new DigestBuilder().section("Laws", 1, 9, "I").file("a.docx", "A Body", "", Channel.TABLE);
        Digest digest = builder.build();

        JsonNode line = json(CommentJson.line(
                builder.comment("a.docx", Wording.text("Add a law."), stated("I", "7")), "a.docx", digest.outline()));

        assertThat(line.propertyNames())
                .containsExactly(
                        "id",
                        "path",
                        "kind",
                        "location",
                        "text",
                        "section",
                        "paragraphs",
                        "pages",
                        "link",
                        "linkRule",
                        "evidence",
                        "score",
                        "stance",
                        "language");
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    private static List<String> lines(JsonLines lines, Digest digest) throws IOException {
        String all = new String(bytes(lines, digest), StandardCharsets.UTF_8);
        assertThat(all).endsWith("\n");
        return List.of(all.split("\n"));
    }

    private static byte[] bytes(JsonLines lines, Digest digest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.write(digest, out);
        return out.toByteArray();
    }
}
