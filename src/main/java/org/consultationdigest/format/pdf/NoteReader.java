package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.DateConverter;

/** Reads the markup annotations of pages (ISO 32000-1, 12.5.6.2 and table 169). Nothing in them is run or followed. */
final class NoteReader {
    private static final Set<String> NOT_MARKUP = Set.of(
            "Link",
            "Popup",
            "Widget",
            "PrinterMark",
            "TrapNet",
            "Watermark",
            "Screen",
            "Movie",
            "3D",
            "RichMedia",
            "Projection");
    private static final int MOST_NOTES = 100_000;

    /** A note with what is needed to finish it when all notes and paragraphs are known. */
    record Found(PdfNote note, Optional<COSDictionary> inReplyTo, boolean grouped, OptionalInt line) {}

    private final List<Found> found = new ArrayList<>();
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();

    /** Reads the notes of a page whose lines these are; true when all of them were read. */
    boolean read(int pageNumber, PDPage page, List<TextLine> lines) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            String type = annotation.getSubtype();
            if (type == null || NOT_MARKUP.contains(type)) {
                continue;
            }
            if (found.size() >= MOST_NOTES) {
                return false;
            }
            add(pageNumber, type, annotation, lines);
        }
        return true;
    }

    private void add(int page, String type, PDAnnotation annotation, List<TextLine> lines) {
        COSDictionary dictionary = annotation.getCOSObject();
        Marked marked = Marked.by(annotation, lines);
        int number = found.size() + 1;
        numbers.put(dictionary, number);
        PdfNote note = new PdfNote(
                number,
                page,
                type,
                text(annotation.getAnnotationName()),
                text(dictionary.getString(COSName.T)),
                date(dictionary),
                Optional.ofNullable(annotation.getContents())
                        .orElse("")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n'),
                marked.words(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                text(dictionary.getString(COSName.getPDFName("State"))));
        Optional<COSDictionary> parent = Optional.ofNullable(dictionary.getCOSDictionary(COSName.getPDFName("IRT")));
        boolean grouped = "Group".equals(dictionary.getNameAsString(COSName.getPDFName("RT")));
        found.add(new Found(note, parent, grouped, marked.line()));
    }

    /**
     * All notes, their replies and paragraphs filled in.
     *
     * @param paragraphOfLine the index of the paragraph that each line went into
     */
    List<PdfNote> notes(Map<Integer, Integer> paragraphOfLine) {
        return found.stream().map(note -> finished(note, paragraphOfLine)).toList();
    }

    private PdfNote finished(Found note, Map<Integer, Integer> paragraphOfLine) {
        OptionalInt parent =
                note.inReplyTo().map(numbers::get).map(OptionalInt::of).orElse(OptionalInt.empty());
        Integer paragraph =
                note.line().isPresent() ? paragraphOfLine.get(note.line().getAsInt()) : null;
        PdfNote raw = note.note();
        return new PdfNote(
                raw.number(),
                raw.page(),
                raw.type(),
                raw.name(),
                raw.author(),
                raw.date(),
                raw.contents(),
                raw.covered(),
                paragraph == null ? OptionalInt.empty() : OptionalInt.of(paragraph),
                note.grouped() ? OptionalInt.empty() : parent,
                note.grouped() ? parent : OptionalInt.empty(),
                raw.state());
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<OffsetDateTime> date(COSDictionary dictionary) {
        String written = Optional.ofNullable(dictionary.getString(COSName.M))
                .orElseGet(() -> dictionary.getString(COSName.CREATION_DATE));
        Calendar calendar = written == null ? null : DateConverter.toCalendar(written);
        if (calendar == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.ofInstant(
                    calendar.toInstant(), calendar.getTimeZone().toZoneId()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The words that a note marks, and the line it begins at or stands beside. */
    private record Marked(Optional<String> words, OptionalInt line) {

        static Marked by(PDAnnotation annotation, List<TextLine> lines) {
            List<double[]> boxes = Quads.of(annotation.getCOSObject());
            StringBuilder words = new StringBuilder();
            OptionalInt first = OptionalInt.empty();
            for (TextLine line : lines) {
                List<Glyph> covered = line.glyphs().stream()
                        .filter(glyph -> Quads.cover(boxes, glyph))
                        .toList();
                if (covered.stream().anyMatch(glyph -> !glyph.isBlank())) {
                    words.append(words.length() == 0 ? "" : " ").append(LineBuilder.words(covered));
                    first = first.isPresent() ? first : OptionalInt.of(line.id());
                }
            }
            return new Marked(
                    words.length() == 0 ? Optional.empty() : Optional.of(words.toString()),
                    first.isPresent() ? first : nearest(annotation.getRectangle(), lines));
        }

        /** The line whose height is nearest to the middle of the note. */
        private static OptionalInt nearest(@org.jspecify.annotations.Nullable PDRectangle box, List<TextLine> lines) {
            if (box == null) {
                return OptionalInt.empty();
            }
            double middle = (box.getLowerLeftY() + box.getUpperRightY()) / 2;
            return lines.stream()
                    .filter(line -> !line.glyphs().isEmpty())
                    .min(java.util.Comparator.comparingDouble(
                            line -> Math.abs(line.glyphs().get(0).userY() - middle)))
                    .map(line -> OptionalInt.of(line.id()))
                    .orElse(OptionalInt.empty());
        }
    }
}
