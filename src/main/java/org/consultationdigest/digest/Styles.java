package org.consultationdigest.digest;

import java.util.Arrays;
import org.consultationdigest.digest.xlsx.CellLook;
import org.consultationdigest.digest.xlsx.WorkbookOutput;
import org.jspecify.annotations.Nullable;

/** The looks of the workbook's cells, each made once. */
final class Styles {
    /** A sans serif that every office computer has, with all Vietnamese letters. */
    static final String FONT = "Arial";

    private static final CellLook.Line LINE = new CellLook.Line(CellLook.Weight.THIN, 0xC4CCD0);
    private static final CellLook.Line GOES_ON = new CellLook.Line(CellLook.Weight.THICK, DigestColours.REVIEW_DARK);

    private static final int VARIANTS = 8;
    private static final int NOT_MADE = -1;

    private final WorkbookOutput workbook;
    private final int[] made = new int[Look.values().length * VARIANTS];

    /** What a cell is for. */
    enum Look {
        TITLE,
        SUBTITLE,
        LABEL,
        HEADER,
        REVIEW_HEADER,
        TEXT,
        NUMBER,
        REVIEW,
        BAND,
        /** As a new workbook has it. */
        PLAIN
    }

    /**
     * A look with what the cell's content adds to it.
     *
     * @param verbatim whether a spreadsheet program that opens the cell for editing must not take it for a formula
     * @param linked whether a click leads somewhere
     * @param continued whether the text goes on in a further cell
     */
    record Variant(Look look, boolean verbatim, boolean linked, boolean continued) {
        /** The place of this variant among all of them. */
        @SuppressWarnings("EnumOrdinal") // A place in an array, written nowhere.
        private int place() {
            return look.ordinal() * VARIANTS + (verbatim ? 4 : 0) + (linked ? 2 : 0) + (continued ? 1 : 0);
        }
    }

    Styles(WorkbookOutput workbook) {
        this.workbook = workbook;
        Arrays.fill(made, NOT_MADE);
    }

    /** The number of a look in this workbook. */
    int of(Look look) {
        return of(new Variant(look, false, false, false));
    }

    int of(Variant variant) {
        int place = variant.place();
        if (made[place] == NOT_MADE) {
            made[place] = workbook.look(look(variant));
        }
        return made[place];
    }

    /** The number of a look as a person changed it. */
    int of(Variant variant, Paint paint) {
        return paint.equals(Paint.NONE) ? of(variant) : workbook.look(painted(look(variant), paint));
    }

    /** The number of a look as a person changed it, numbers shown as they chose. */
    int of(Variant variant, Paint paint, @Nullable String format) {
        return format == null
                ? of(variant, paint)
                : workbook.look(painted(look(variant), paint).format(format));
    }

    private static CellLook painted(CellLook look, Paint paint) {
        CellLook.Letters letters = look.letters();
        CellLook lettered = look.letters(new CellLook.Letters(
                letters.points(),
                letters.bold() || paint.bold(),
                letters.italic() || paint.italic(),
                letters.underlined() || paint.underlined(),
                paint.letters().orElse(letters.colour())));
        return paint.ground().isPresent() ? lettered.ground(paint.ground().getAsInt()) : lettered;
    }

    private static CellLook look(Variant variant) {
        CellLook plain = plain(variant.look());
        CellLook linked = variant.linked() ? plain.letters(linked(plain.letters())) : plain;
        CellLook verbatim = variant.verbatim() ? linked.verbatim() : linked;
        return variant.continued() ? verbatim.lines(verbatim.bottom(), GOES_ON) : verbatim;
    }

    private static CellLook plain(Look look) {
        CellLook.Letters letters = letters(look);
        CellLook body = CellLook.of(letters).wrapped().lines(LINE, LINE);
        return switch (look) {
            case TITLE, SUBTITLE -> CellLook.of(letters).inTheMiddle();
            case LABEL -> CellLook.of(letters).lines(LINE, CellLook.NO_LINE);
            case HEADER -> body.ground(DigestColours.DARK).inTheMiddle();
            case REVIEW_HEADER -> body.ground(DigestColours.REVIEW_DARK).inTheMiddle();
            case TEXT -> body;
            case NUMBER -> body.inTheCentre();
            case REVIEW -> body.ground(DigestColours.REVIEW_PALE).forWriting();
            case PLAIN -> CellLook.of(letters);
            case BAND -> CellLook.of(letters).ground(DigestColours.PALE).inTheMiddle();
        };
    }

    /** The letters of a look. */
    static CellLook.Letters letters(Look look) {
        return switch (look) {
            case TITLE -> new CellLook.Letters(16, true, false, false, DigestColours.DARK);
            case BAND -> new CellLook.Letters(10, true, false, false, DigestColours.DARK);
            case HEADER, REVIEW_HEADER -> new CellLook.Letters(10, true, false, false, DigestColours.WHITE);
            case SUBTITLE, LABEL, TEXT, NUMBER, REVIEW, PLAIN ->
                new CellLook.Letters(10, false, false, false, CellLook.NONE);
        };
    }

    private static CellLook.Letters linked(CellLook.Letters letters) {
        return new CellLook.Letters(letters.points(), letters.bold(), letters.italic(), true, DigestColours.LINKED);
    }
}
