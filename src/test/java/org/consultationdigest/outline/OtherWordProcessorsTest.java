package org.consultationdigest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft need not come from Word. */
class OtherWordProcessorsTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheSectionsAndParagraphsOfADraftInRichText() throws IOException {
        Path draft = folder.resolve("draft.rtf");
        Files.writeString(
                draft,
                "{\\rtf1\\ansi{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}"
                        + "\\pard\\s1\\outlinelevel0 I. Health\\par\\pard 1. Clinics were opened in eleven provinces.\\par"
                        + "\\pard\\s1\\outlinelevel0 II. Education\\par\\pard 2. Schools received new libraries.\\par}",
                StandardCharsets.US_ASCII);

        ReportOutline outline = new Outlines().read(draft);

        assertThat(outline.sections())
                .extracting(Section::id, Section::title)
                .containsExactly(tuple("I", "Health"), tuple("II", "Education"));
        assertThat(outline.sections().get(1).paragraphs()).contains(new Section.Span(2, 2));
    }
}
