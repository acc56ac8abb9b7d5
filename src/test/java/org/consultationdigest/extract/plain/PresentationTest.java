package org.consultationdigest.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.pdf.Submissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides and the notes below them. */
class PresentationTest {
    private static final List<String> SAID = List.of(
            "Paragraph 12 should mention the schools in the mountains.", "Paragraph 13 is outdated; please update it.");

    @TempDir
    Path folder;

    private String words(Path file, String mediaType) throws IOException {
        Extraction.Parsed read = (Extraction.Parsed)
                new PlainExtractor().extract(Submissions.of("slides", mediaType), file, ExtractionContext.unknown());
        return Stream.concat(
                        read.comments().stream()
                                .map(comment -> comment.wording().shown()),
                        read.remainder().stream().map(Remainder::text))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void readsSlidesAndNotes() throws IOException {
        Path file = folder.resolve("slides.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            XSLFSlide slide = show.createSlide();
            XSLFTextBox box = slide.createTextBox();
            box.setText(SAID.get(0));
            XSLFNotes notes = show.getNotesSlide(slide);
            for (XSLFTextShape shape : notes.getPlaceholders()) {
                shape.setText(SAID.get(1));
            }
            show.write(out);
        }

        assertThat(words(file, "application/vnd.openxmlformats-officedocument.presentationml.presentation"))
                .contains(SAID);
    }

    @Test
    void readsOldSlides() throws IOException {
        Path file = folder.resolve("slides.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            HSLFSlide slide = show.createSlide();
            HSLFTextBox box = new HSLFTextBox();
            box.setText(SAID.get(0));
            slide.addShape(box);
            show.write(out);
        }

        assertThat(words(file, "application/vnd.ms-powerpoint")).contains(SAID.get(0));
    }
}
