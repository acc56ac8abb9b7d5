package org.consultationdigest.extract.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.text.Folding;

/** Tells which paragraph of the draft, and under which heading, a note on a copy of it stands at. */
final class CopyPlaces {
    private static final Pattern LABEL = Pattern.compile("^\\(?[\\p{L}\\d]{1,5}(?:\\.[\\p{L}\\d]{1,3})*[.)]?\\s+");

    private final List<PdfParagraph> paragraphs;
    private final Set<String> titles = new HashSet<>();

    CopyPlaces(PdfContent pdf, Optional<ReportOutline> outline) {
        this(pdf.paragraphs());
        outline.ifPresent(draft -> draft.sections().stream()
                .map(Section::title)
                .map(Folding::folded)
                .forEach(titles::add));
    }

    private CopyPlaces(List<PdfParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The text is not the draft's: no place in it is a place of the draft. */
    static CopyPlaces none() {
        return new CopyPlaces(List.of());
    }

    PlaceHints hints(OptionalInt paragraph) {
        if (paragraph.isEmpty() || paragraph.getAsInt() >= paragraphs.size()) {
            return PlaceHints.none();
        }
        return new PlaceHints(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(paragraphs.get(paragraph.getAsInt()).text()),
                headingAbove(paragraph.getAsInt()));
    }

    private Optional<String> headingAbove(int paragraph) {
        for (int i = paragraph; i >= 0; i--) {
            String text = paragraphs.get(i).text();
            if (isTitle(text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private boolean isTitle(String text) {
        return titles.contains(Folding.folded(text))
                || titles.contains(Folding.folded(LABEL.matcher(text).replaceFirst("")));
    }
}
