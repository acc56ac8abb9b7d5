package org.consultationdigest.format.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.wordprocessing.WordProcessingReader;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatOpenDocumentTest {
    @TempDir
    private Path folder;

    @Test
    void tellsOfObjectsThatStandInTheFile() throws Exception {
        WordDocument document = read("<text:p>As the chart shows.<draw:frame><draw:object/></draw:frame></text:p>");

        assertThat(document.paragraphs().stream().map(WordParagraph::text)).containsExactly("As the chart shows.");
        assertThat(document.problems().stream().map(Problem::code)).isEqualTo(List.of(ProblemCode.LEFT_OUT));
    }

    @Test
    void saysNothingOfObjectsWhereThereAreNone() throws Exception {
        assertThat(read("<text:p>No chart.</text:p>").problems()).isEmpty();
    }

    private WordDocument read(String text) throws Exception {
        Path file = folder.resolve("letter.fodt");
        Files.writeString(
                file,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\">"
                        + "<office:body><office:text>" + text + "</office:text></office:body></office:document>");
        return new WordProcessingReader().read(file);
    }
}
