package org.consultationdigest.extract.sheet;

import org.consultationdigest.extract.SourceLocation;

/** Places on sheets. */
final class SheetPlaces {
    private SheetPlaces() {}

    /** A sheet; a text file has none, and no name for it. */
    static SourceLocation of(String sheet) {
        return sheet.isEmpty() ? SourceLocation.none() : SourceLocation.none().onSheet(sheet);
    }
}
