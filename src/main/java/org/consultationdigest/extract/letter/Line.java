package org.consultationdigest.extract.letter;

import java.util.Optional;
import org.consultationdigest.text.Folding;

/**
 * One line that the reader decides on: a paragraph, or a part of one that holds several.
 *
 * @param paragraph the paragraph it stands in
 * @param text its words, verbatim
 * @param place the part of the page; the two halves of a line parted by a tab are columns
 * @param marker the number or bullet it begins with
 */
record Line(LetterParagraph paragraph, String text, LetterParagraph.Place place, Optional<Marker> marker) {

    static Line of(LetterParagraph paragraph, String text, LetterParagraph.Place place, boolean first) {
        Optional<Marker> automatic =
                first ? paragraph.label().filter(label -> !label.isBlank()).map(Marker::automatic) : Optional.empty();
        String shown = Folding.shown(text).strip();
        boolean row = place == LetterParagraph.Place.TABLE_ROW;
        return new Line(paragraph, shown, place, row ? Optional.empty() : automatic.or(() -> Marker.typedIn(shown)));
    }

    /** Its words without a typed number or bullet. */
    String words() {
        return text.substring(marker.map(Marker::typed).orElse(0)).strip();
    }

    /** The number or bullet it stands behind, as written; a word that counts ({@code Thứ nhất,}) is part of the words. */
    Optional<String> label() {
        return marker.filter(found -> found.style() != Marker.Style.ORDINAL_WORD)
                .flatMap(found -> found.typed() > 0
                        ? Optional.of(text.substring(0, found.typed()).strip())
                        : paragraph.label().map(String::strip));
    }

    /** Its words with their number as a reader sees it, without a bullet. */
    String shown() {
        if (marker.isEmpty() || marker.get().style().isBullet()) {
            return words();
        }
        return marker.get().typed() > 0
                ? text
                : paragraph.label().map(label -> label + " " + text).orElse(text);
    }

    boolean isColumn() {
        return place == LetterParagraph.Place.LEFT_COLUMN || place == LetterParagraph.Place.RIGHT_COLUMN;
    }

    /** Whether it is a footnote or a caption. */
    boolean isNote() {
        return place == LetterParagraph.Place.NOTE;
    }

    /** Whether it is a row of a table of figures. */
    boolean isTableRow() {
        return place == LetterParagraph.Place.TABLE_ROW;
    }

    boolean isPageFurniture() {
        return place == LetterParagraph.Place.PAGE_HEADER || place == LetterParagraph.Place.PAGE_FOOTER;
    }

    boolean isHeadingOfFile() {
        return paragraph.headingLevel().isPresent();
    }

    /** Whether it holds letters and no small ones. */
    boolean isCapitals() {
        return Shape.isCapitals(words()) || (paragraph.setting().capitals() && Shape.hasLettersOrDigits(words()));
    }

    boolean endsWithColon() {
        return text.endsWith(":");
    }

    boolean startsLowerCase() {
        return marker.isEmpty() && !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    boolean startsQuoted() {
        return !words().isEmpty() && "\"“„«‘'".indexOf(words().charAt(0)) >= 0;
    }

    boolean isLong() {
        return Shape.wordCount(text) >= 16;
    }
}
