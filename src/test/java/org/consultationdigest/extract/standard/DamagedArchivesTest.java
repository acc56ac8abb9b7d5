package org.consultationdigest.extract.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.tika.Tika;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of which nothing can be opened are told, with what to ask for. */
class DamagedArchivesTest {
    @TempDir
    private Path folder;

    @Test
    void asksForADamagedRarArchiveOfEitherVersionAgain() throws IOException {
        for (String signature : new String[] {"Rar!\u001a\u0007\u0000", "Rar!\u001a\u0007\u0001\u0000"}) {
            byte[] bytes = (signature + "packed").getBytes(StandardCharsets.ISO_8859_1);
            Path file = Files.write(folder.resolve("letters.rar"), bytes);
            String mediaType = new Tika().detect(bytes, "letters.rar").split(";", 2)[0];

            Extraction read = new DocumentReader(Optional.empty(), Duration.ofSeconds(5))
                    .read(Submissions.of("letters.rar", mediaType), file, ExtractionContext.unknown());

            assertThat(read).isInstanceOfSatisfying(Extraction.Unreadable.class, unreadable -> {
                assertThat(unreadable.problem().code()).isEqualTo(ProblemCode.BROKEN_FILE);
                assertThat(unreadable.problem().message())
                        .isEqualTo("The archive is damaged: ask for it to be sent again, as a .zip.");
            });
        }
    }
}
