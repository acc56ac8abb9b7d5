package org.consultationdigest.extract.letter;

/** Tells the lines below the last words of a letter: closing, signature, enclosures, recipients. */
final class FootLines {
    private FootLines() {}

    /** Whether a foot begins here, wherever in the body it stands. */
    static boolean begins(Line line) {
        String text = line.words();
        return (line.marker().isEmpty() && DateFinder.isPlaceAndDay(text))
                || FurnitureCues.isClosing(text)
                || (line.marker().isEmpty() && CourtesyCues.isCourtesy(text))
                || FurnitureCues.isSignature(text)
                || FurnitureCues.matches(FurnitureCues.ENCLOSURES, text)
                || (line.marker().isEmpty() && FurnitureCues.matches(FurnitureCues.CONTACT, text));
    }

    /** One of the recipients of a copy. */
    static boolean isRecipient(Line line) {
        return Shape.wordCount(line.words()) <= 20
                && line.marker().map(marker -> marker.style().isBullet()).orElse(true)
                && !FurnitureCues.beginsAnnex(line.text());
    }

    /** A name, an office, an address below the last words; an annex begins a body again. */
    static boolean goesOn(Line line, boolean last) {
        return !(FurnitureCues.beginsAnnex(line.text()) && !last)
                && !line.isHeadingOfFile()
                && !line.isLong()
                && line.marker()
                        .map(marker -> marker.style() == Marker.Style.DASH
                                || Signatory.isPerson(line)
                                || Signatory.isAddress(line)
                                || Signatory.isBodyWithOffice(line))
                        .orElse(true)
                && !line.endsWithColon()
                && (line.isCapitals() || !RemarkCues.isSubstance(line.text()));
    }
}
