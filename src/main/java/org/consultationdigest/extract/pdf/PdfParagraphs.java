package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.consultationdigest.extract.OldWording;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.letter.Typesetting;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph;
import org.consultationdigest.text.BulletCharacters;

/** The paragraphs of a PDF file as those of a letter, or as the draft's own text. */
final class PdfParagraphs {
    private PdfParagraphs() {}

    /**
     * Its paragraphs.
     *
     * @param without the indices of those that are read otherwise
     */
    static List<LetterParagraph> of(PdfContent pdf, Set<Integer> without) {
        NoteMarks marks = NoteMarks.in(pdf);
        List<LetterParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < pdf.paragraphs().size(); i++) {
            if (without.contains(i)) {
                continue;
            }
            PdfParagraph paragraph = pdf.paragraphs().get(i);
            Words words = words(paragraph, marks);
            paragraphs.add(new LetterParagraph(
                    words.text(),
                    words.bullet(),
                    OptionalInt.empty(),
                    paragraph.bold(),
                    place(paragraph.place()),
                    setting(paragraph, words),
                    location(pdf, i)));
        }
        return paragraphs;
    }

    /**
     * The words of a paragraph.
     *
     * @param bullet the sign before them
     * @param taken how many characters of the printed text stand before them
     */
    private record Words(String text, Optional<String> bullet, int taken) {}

    private static Words words(PdfParagraph paragraph, NoteMarks marks) {
        String text = paragraph.text();
        int bullet = paragraph.look().bullet();
        String words = text.substring(bullet).strip();
        return bullet == 0 || words.isEmpty() || paragraph.place() != PdfParagraph.Place.BODY
                ? new Words(marks.without(paragraph, text), Optional.empty(), 0)
                : new Words(
                        marks.without(paragraph, words),
                        Optional.of(BulletCharacters.shown(text.substring(0, bullet))),
                        text.length() - words.length());
    }

    private static Typesetting setting(PdfParagraph paragraph, Words words) {
        int lead = Math.max(0, Math.min(words.text().length(), paragraph.look().lead() - words.taken()));
        return new Typesetting(
                paragraph.fontSize(),
                paragraph.look().ink(),
                false,
                lead,
                paragraph.look().indent() / Math.max(1, paragraph.fontSize()));
    }

    /** What of them was typed before Unicode; the pages with doubtful words are told with the other problems. */
    static OldWording old(PdfContent pdf) {
        List<OldWording.Paragraph> converted = new ArrayList<>();
        for (int i = 0; i < pdf.paragraphs().size(); i++) {
            PdfParagraph paragraph = pdf.paragraphs().get(i);
            int number = i + 1;
            paragraph.seen().ifPresent(seen -> converted.add(new OldWording.Paragraph(number, paragraph.text(), seen)));
        }
        return new OldWording(converted, false);
    }

    /** What the paragraphs say. */
    static List<String> texts(PdfContent pdf) {
        return pdf.paragraphs().stream().map(PdfParagraph::text).toList();
    }

    static List<Remainder> asDraftText(PdfContent pdf, Set<Integer> without) {
        List<Remainder> remainder = new ArrayList<>();
        for (int i = 0; i < pdf.paragraphs().size(); i++) {
            if (without.contains(i)) {
                continue;
            }
            PdfParagraph paragraph = pdf.paragraphs().get(i);
            boolean running = paragraph.place() == PdfParagraph.Place.PAGE_HEADER
                    || paragraph.place() == PdfParagraph.Place.PAGE_FOOTER;
            remainder.add(
                    new Remainder(location(pdf, i), paragraph.text(), running ? Why.PAGE_FURNITURE : Why.DRAFT_TEXT));
        }
        return remainder;
    }

    /** The place of a paragraph: its page, and its number among all paragraphs of the file. */
    static SourceLocation location(PdfContent pdf, int index) {
        return SourceLocation.none().onPage(pdf.paragraphs().get(index).page()).inParagraph(index + 1);
    }

    private static LetterParagraph.Place place(PdfParagraph.Place place) {
        return switch (place) {
            case BODY, MARGIN -> LetterParagraph.Place.BODY;
            case FOOTNOTE -> LetterParagraph.Place.NOTE;
            case LEFT_COLUMN -> LetterParagraph.Place.LEFT_COLUMN;
            case RIGHT_COLUMN -> LetterParagraph.Place.RIGHT_COLUMN;
            case PAGE_HEADER -> LetterParagraph.Place.PAGE_HEADER;
            case PAGE_FOOTER -> LetterParagraph.Place.PAGE_FOOTER;
        };
    }
}
