package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run of type on one base line, without a gap as wide as between columns.
 *
 * @param id tells it from the other lines of the file
 * @param page the page it stands on
 * @param text its words
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far its base line is below the top of the page
 * @param font the font of its first letter
 * @param size the size of most of its type, in points
 * @param bold whether all of it is bold
 * @param firstWord how wide its first word is, for telling whether it would have fitted on the line above
 * @param direction the turn of its text in degrees
 * @param place the part of the page
 * @param look how it stands out
 * @param seen its words as the file holds them, where some of its type is in a font older than Unicode
 * @param glyphs its type from the left; empty when the page is done with
 */
record TextLine(
        int id,
        int page,
        String text,
        double left,
        double right,
        double baseline,
        String font,
        double size,
        boolean bold,
        double firstWord,
        int direction,
        PdfParagraph.Place place,
        LineLook look,
        Optional<String> seen,
        List<Glyph> glyphs) {

    /** A line made of this type, which begins and ends with letters rather than blanks. */
    static TextLine of(int id, int page, List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        return new TextLine(
                id,
                page,
                LineBuilder.words(glyphs),
                first.x(),
                glyphs.stream().mapToDouble(Glyph::end).max().orElse(first.end()),
                baseline(glyphs),
                first.font(),
                middleSize(glyphs),
                glyphs.stream().filter(glyph -> !glyph.isBlank()).allMatch(Glyph::bold),
                firstWord(glyphs),
                first.direction(),
                PdfParagraph.Place.BODY,
                LineLook.of(glyphs),
                seen(glyphs),
                List.copyOf(glyphs));
    }

    private static Optional<String> seen(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (!glyph.seen().equals(glyph.text())) {
                return Optional.of(
                        LineBuilder.words(glyphs.stream().map(Glyph::asSeen).toList()));
            }
        }
        return Optional.empty();
    }

    /** Its words as the file holds them. */
    String asSeen() {
        return seen.orElse(text);
    }

    /** A gap this wide, in sizes of the type, stands between columns and cells rather than words. */
    private static final double CELL_GAP = 1.6;

    /** Whether another line to the right of it is a column or a cell of its own. */
    boolean isApartFrom(TextLine other) {
        return other.left - right > CELL_GAP * Math.max(size, other.size);
    }

    /** This line and another to the right of it on the same base line, parted by a tab where they stand apart. */
    TextLine with(TextLine other) {
        return new TextLine(
                id,
                page,
                text + (isApartFrom(other) ? "\t" : " ") + other.text,
                left,
                other.right,
                baseline,
                font,
                Math.max(size, other.size),
                bold && other.bold,
                firstWord,
                direction,
                place,
                look.with(other.look),
                seen.isPresent() || other.seen.isPresent()
                        ? Optional.of(asSeen() + (isApartFrom(other) ? "\t" : " ") + other.asSeen())
                        : Optional.empty(),
                Stream.concat(glyphs.stream(), other.glyphs.stream()).toList());
    }

    TextLine at(PdfParagraph.Place newPlace) {
        return new TextLine(
                id, page, text, left, right, baseline, font, size, bold, firstWord, direction, newPlace, look, seen,
                glyphs);
    }

    TextLine withoutGlyphs() {
        return new TextLine(
                id, page, text, left, right, baseline, font, size, bold, firstWord, direction, place, look, seen,
                List.of());
    }

    /** Whether it stands on both sides of this place between columns. */
    boolean crosses(double x) {
        return left < x - 0.5 && right > x + 0.5;
    }

    private static double middleSize(List<Glyph> glyphs) {
        double first = glyphs.get(0).size();
        return isSetIn(first, glyphs) ? first : isCapitals(glyphs) ? largest(glyphs) : middle(glyphs);
    }

    /** Nearly every line is of one size, and needs no sorting. */
    private static boolean isSetIn(double size, List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.size() != size) {
                return false;
            }
        }
        return true;
    }

    /** Small capitals are set in two sizes; the larger is that of their line. */
    private static boolean isCapitals(List<Glyph> glyphs) {
        boolean capitals = false;
        for (Glyph glyph : glyphs) {
            int letter = glyph.text().codePointAt(0);
            if (Character.isLowerCase(letter) || Character.isDigit(letter)) {
                return false;
            }
            capitals |= Character.isUpperCase(letter);
        }
        return capitals;
    }

    private static double largest(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
    }

    private static double middle(List<Glyph> glyphs) {
        return glyphs.stream()
                .mapToDouble(Glyph::size)
                .sorted()
                .skip(glyphs.size() / 2)
                .findFirst()
                .orElse(1);
    }

    /** That of the largest letters; raised marks and bullets stand off it. */
    private static double baseline(List<Glyph> glyphs) {
        Glyph largest = glyphs.get(0);
        for (Glyph glyph : glyphs) {
            largest = glyph.size() > largest.size() + 0.5 && !glyph.isBlank() ? glyph : largest;
        }
        return largest.y();
    }

    private static double firstWord(List<Glyph> glyphs) {
        double start = glyphs.get(0).x();
        double end = start;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || (end > start && glyph.x() - end > LineBuilder.WORD_GAP * glyph.size())) {
                break;
            }
            end = glyph.end();
        }
        return end - start;
    }
}
