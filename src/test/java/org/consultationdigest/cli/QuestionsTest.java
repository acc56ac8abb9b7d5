package org.consultationdigest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.cli.Terminals.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.cli.Terminals.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that answer a question and change nothing. */
class QuestionsTest {
    private static final String CLINICS = "In Section I please add the number of clinics in the hills.";

    @TempDir
    private Path folder;

    @BeforeEach
    void putADraftAndALetterIntoAFolder() throws IOException {
        write("draft.tsv", "I\tHealth\nII\tEducation\n");
        write("inbox/2025-03-12 Capital/letter.txt", CLINICS + "\n");
        write("job.yml", "report: draft.tsv\nsubmissions: inbox\noutput: digest\nsettle-seconds: 0\n");
    }

    @Test
    void checkAgreesAfterARunAndDiffersWhenARowIsTakenOut() throws IOException {
        type("consolidate", path("job.yml"));
        assertThat(type("check", path("digest")).code()).isZero();
        assertThat(type("check", path("job.yml")).code()).isZero();

        Files.writeString(folder.resolve("digest/data/groups.jsonl"), "");

        Said said = type("check", path("digest"));
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err())
                .anyMatch(line -> line.startsWith("DIFFERENCE: comment ") && line.endsWith("stands in no row"));
    }

    @Test
    void statusNamesTheFilesThatCouldNotBeRead() throws IOException {
        Files.write(folder.resolve("inbox/broken.docx"), new byte[] {'P', 'K', 3, 4, 0});
        type("consolidate", path("job.yml"));

        Said said = type("status", path("digest"));

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Files: 2 received", "  1 read", "  1 refused");
        assertThat(said.out()).anyMatch(line -> line.startsWith("  broken.docx: "));
        assertThat(said.out()).anyMatch(line -> line.equals("Review: 1 rows, 0 decided, 1 waiting"));
    }

    @Test
    void explainTellsWhereARowComesFrom() throws IOException {
        type("consolidate", path("job.yml"));
        String id = json(Files.readString(folder.resolve("digest/data/groups.jsonl")))
                .get("id")
                .asString();

        Said said = type("explain", path("digest"), id);

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Row " + id + ", digest of run 1", "  received: 2025-03-12 Capital/letter.txt (READ)")
                .anyMatch(line -> line.contains(CLINICS));
    }

    @Test
    void explainTellsOfAFamilyInFewLines() throws IOException {
        for (int kilometre = 1; kilometre <= 30; kilometre++) {
            write(
                    "inbox/letter " + kilometre + ".txt",
                    "In Section I please repair the bridge over the river at kilometre " + kilometre
                            + " of the road before the rains come in May.\n");
        }
        type("consolidate", path("job.yml"));
        List<String> rows = Files.readAllLines(folder.resolve("digest/data/groups.jsonl")).stream()
                .filter(row -> row.contains("kilometre"))
                .toList();
        assertThat(rows).hasSize(30);

        for (String row : rows) {
            Said said = type("explain", path("digest"), json(row).get("id").asString());

            assertThat(said.out())
                    .contains("One of 30 rows that say the same but for what is filled in, here \""
                            + json(row).get("text").asString().replaceAll(".*kilometre (\\d+) .*", "$1")
                            + "\". To decide asks about all of them in one question.")
                    .hasSizeLessThan(40);
        }
    }

    @Test
    void explainSaysThatItDoesNotKnowAnId() {
        type("consolidate", path("job.yml"));

        Said said = type("explain", path("digest"), "K-000000000000");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).containsExactly("there is no comment or row \"K-000000000000\" in this consultation");
    }

    @Test
    void aFolderWithoutADigestIsSaid() {
        Said said = type("status", path("inbox"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).containsExactly("there is no digest in " + path("inbox") + ": run consolidate first");
    }

    @Test
    void outlineShowsTheSectionsAsJson() {
        Said said = type("outline", path("draft.tsv"), "--json");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .extracting(line -> json(line).get("id").asString())
                .containsExactly("I", "II");
    }

    @Test
    void outlineShowsWhatStandsInEachSectionBehindItsOwnKeys() throws IOException {
        write("named.tsv", "Chapter 1\tHealth (Recommendations 3-4)\nChapter 3\tEducation\n");

        Said said = type("outline", path("named.tsv"), "--json");

        assertThat(said.out().get(0))
                .startsWith("{\"id\":\"1\",\"number\":\"1\",\"title\":\"Health (Recommendations 3-4)\",\"level\":1,")
                .contains("\"unit\":\"chapter\",\"recommendations\":[\"3\",\"4\"],\"texts\":[{\"position\":1,");
        assertThat(said.out().get(1)).contains("\"problems\":[{\"part\":\"section 3\",\"code\":\"NUMBERING\"");
    }

    @Test
    void commentsGivesAnObjectACommentAndOneAFile() throws IOException {
        write("broken.pdf", "%PDF-1.4 no more");
        String letter = path("inbox/2025-03-12 Capital/letter.txt");

        Said said = type("comments", letter, path("broken.pdf"), "--report", path("draft.tsv"), "--json");

        assertThat(said.code()).isZero();
        List<JsonNode> objects = said.out().stream().map(QuestionsTest::json).toList();
        assertThat(objects).hasSize(3);
        assertThat(objects.get(0).get("text").asString()).isEqualTo(CLINICS);
        assertThat(objects.get(0).get("section").asString()).isEqualTo("I");
        assertThat(objects.get(1).get("path").asString()).isEqualTo(letter);
        assertThat(objects.get(1).get("status").asString()).isEqualTo("READ");
        assertThat(objects.get(2).get("status").asString()).isEqualTo("REFUSED");
        assertThat(objects.get(2).get("reason").asString()).isNotBlank();
    }

    @Test
    void commentsGivesAllTheTextThatWasRead() {
        Said said = type("comments", path("inbox/2025-03-12 Capital/letter.txt"), "--text");

        assertThat(said.out()).containsExactly(CLINICS);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static JsonNode json(String line) {
        return JsonMapper.builder().build().readTree(line);
    }
}
