package org.consultationdigest.extract.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that nobody sees are named in a problem, and stay in the words. */
class UnseenCharactersTest {
    @TempDir
    private Path folder;

    @Test
    void namesCharactersThatTurnTheWritingOrHaveNoWidthAndKeepsThem() throws IOException {
        String text =
                "1. The State should build \u202E02\u202C schools.\n\n2. Paragraph 12\u200B should mention teachers.\n";

        Extraction.Parsed read = read(text);

        assertThat(read.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly(
                        "The State should build \u202E02\u202C schools.",
                        "Paragraph 12\u200B should mention teachers.");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HIDDEN_CONTENT);
            assertThat(problem.message())
                    .contains("U+200B ZERO WIDTH SPACE, 1 times; U+202C POP DIRECTIONAL FORMATTING, 1 times;"
                            + " U+202E RIGHT-TO-LEFT OVERRIDE, 1 times");
        });
    }

    @Test
    void namesMarksThatStandOnNoLetter() throws IOException {
        Extraction.Parsed read = read("1. The State should build \u0323 schools in the mountains.\n");

        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("U+0323 COMBINING DOT BELOW, 1 times"));
    }

    @Test
    void saysNothingOfMarksOnLettersAndOfPictures() throws IOException {
        assertThat(read("1. Đề nghị bổ sung số liệu về x\u0323\u0302 và \u2764\uFE0F vào mục II.\n")
                        .problems())
                .isEmpty();
    }

    private Extraction.Parsed read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), text, StandardCharsets.UTF_8);
        return (Extraction.Parsed) new DocumentReader(Duration.ofSeconds(30))
                .read(Submissions.of("a.txt", "text/plain"), file, ExtractionContext.unknown());
    }
}
