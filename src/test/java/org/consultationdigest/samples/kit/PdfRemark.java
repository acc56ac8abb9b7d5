package org.consultationdigest.samples.kit;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.BiFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;

/**
 * A remark on a PDF.
 *
 * @param kind what it was made with
 * @param words the words it stands at, all on one line
 * @param author the reviewer
 * @param text what is said, may be empty
 */
public record PdfRemark(Kind kind, String words, String author, String text) {

    private static final float IN_THE_MARGIN = 535;

    /** The tools of a PDF reader. */
    public enum Kind {
        NOTE,
        HIGHLIGHT,
        STRIKE_OUT
    }

    void addTo(PDDocument document, List<PlacedLine> lines, BiFunction<String, Float, Float> width) throws IOException {
        PlacedLine line = lines.stream()
                .filter(placed -> placed.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line holds: " + words));
        String before = line.text().substring(0, line.text().indexOf(words));
        float left = line.x() + width.apply(before, line.size());
        float right = left + width.apply(words, line.size());
        PDAnnotationMarkup mark = mark(left, right, line.y() - 3, line.y() + line.size());
        mark.setTitlePopup(author);
        mark.setContents(text);
        mark.setCreationDate(date());
        mark.setModifiedDate(date());
        mark.constructAppearances(document);
        document.getPage(line.page()).getAnnotations().add(mark);
    }

    private PDAnnotationMarkup mark(float left, float right, float bottom, float top) {
        if (kind == Kind.NOTE) {
            PDAnnotationText note = new PDAnnotationText();
            note.setName(PDAnnotationText.NAME_COMMENT);
            note.setRectangle(new PDRectangle(IN_THE_MARGIN, bottom, 20, 18));
            return note;
        }
        PDAnnotationTextMarkup markup =
                kind == Kind.HIGHLIGHT ? new PDAnnotationHighlight() : new PDAnnotationStrikeout();
        markup.setRectangle(new PDRectangle(left, bottom, right - left, top - bottom));
        markup.setQuadPoints(new float[] {left, top, right, top, left, bottom, right, bottom});
        float[] colour = kind == Kind.HIGHLIGHT ? new float[] {1, 0.9f, 0.3f} : new float[] {0.8f, 0, 0};
        markup.setColor(new PDColor(colour, PDDeviceRGB.INSTANCE));
        return markup;
    }

    private static Calendar date() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(1_742_200_000_000L);
        return calendar;
    }
}
