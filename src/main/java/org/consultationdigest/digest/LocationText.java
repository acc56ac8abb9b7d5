package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.consultationdigest.extract.SourceLocation;

/** The place of a text in its file: as JSON, and in words. */
final class LocationText {
    private LocationText() {}

    /** What applies of a location, keys in the fixed order. */
    static JsonObject json(SourceLocation location) {
        return new JsonObject()
                .put("page", location.page())
                .put("paragraph", location.paragraph())
                .put("table", location.table())
                .put("row", location.row())
                .put("sheet", location.sheet())
                .put("cell", location.cell())
                .put("commentId", location.commentId())
                .put("anchor", location.anchor())
                .put("heading", location.heading());
    }

    /** In words, the largest part first: {@code page 3, table 1, row 4, on “the words”}. */
    static String words(SourceLocation location, DigestLanguage language) {
        List<String> parts = new ArrayList<>();
        numbered(parts, Term.PAGE, location.page(), language);
        location.sheet().ifPresent(name -> parts.add(Term.SHEET.in(language) + " “" + name + "”"));
        numbered(parts, Term.TABLE, location.table(), language);
        numbered(parts, Term.ROW, location.row(), language);
        location.cell().ifPresent(address -> parts.add(Term.CELL.in(language) + " " + address));
        numbered(parts, Term.PARAGRAPH, location.paragraph(), language);
        location.anchor().ifPresent(words -> parts.add(Term.ON_WORDS.in(language) + " “" + words + "”"));
        location.heading().ifPresent(words -> parts.add(Term.UNDER_HEADING.in(language) + " “" + words + "”"));
        return String.join(", ", parts);
    }

    private static void numbered(List<String> parts, Term term, OptionalInt number, DigestLanguage language) {
        number.ifPresent(value -> parts.add(term.in(language) + " " + value));
    }
}
