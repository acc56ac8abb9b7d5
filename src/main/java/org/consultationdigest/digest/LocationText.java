package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.SourceLocation;

/** The place of a text in its file: as JSON, and in words. */
final class LocationText {
    /** A cell of a table in a text, as the rooms that read texts name it. */
    private static final Pattern COUNTED = Pattern.compile("row (\\d{1,9}), column (\\d{1,9})");

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
        location.cell().ifPresent(cell -> parts.add(cell(cell, location, language)));
        numbered(parts, Term.PARAGRAPH, location.paragraph(), language);
        location.anchor().ifPresent(words -> parts.add(Term.ON_WORDS.in(language) + " “" + words + "”"));
        location.heading().ifPresent(words -> parts.add(Term.UNDER_HEADING.in(language) + " “" + words + "”"));
        return String.join(", ", parts);
    }

    /** A cell of a table in a text has no address: its row and column are told, the row only when nothing else tells it. */
    private static String cell(String cell, SourceLocation location, DigestLanguage language) {
        Matcher counted = COUNTED.matcher(cell);
        if (!counted.matches()) {
            return Term.CELL.in(language) + " " + cell;
        }
        String column = Term.COLUMN.in(language) + " " + counted.group(2);
        return location.row().equals(OptionalInt.of(Integer.parseInt(counted.group(1))))
                ? column
                : Term.ROW.in(language) + " " + counted.group(1) + ", " + column;
    }

    private static void numbered(List<String> parts, Term term, OptionalInt number, DigestLanguage language) {
        number.ifPresent(value -> parts.add(term.in(language) + " " + value));
    }
}
