package org.consultationdigest.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.consultationdigest.digest.DigestColours;
import org.consultationdigest.digest.Paint;

/** Tells the looks that people gave to cells from those that the program gives. */
final class PeoplesPaint {
    private final StylesTable styles;
    private final Map<Integer, Optional<Paint>> known = new HashMap<>();

    PeoplesPaint(StylesTable styles) {
        this.styles = styles;
    }

    /**
     * What a person changed about a look.
     *
     * @param style the number of the look
     * @return empty when nothing
     */
    Optional<Paint> of(int style) {
        return known.computeIfAbsent(style, this::read);
    }

    /** How a look shows a number; empty for the usual way. */
    Optional<String> format(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return Optional.empty();
        }
        return Optional.ofNullable(styles.getStyleAt(style).getDataFormatString())
                .filter(format -> !format.equals("General") && !format.equals("@"));
    }

    private Optional<Paint> read(int number) {
        if (number < 0 || number >= styles.getNumCellStyles()) {
            return Optional.empty();
        }
        XSSFCellStyle style = styles.getStyleAt(number);
        XSSFFont font = style.getFont();
        OptionalInt ground = style.getFillPattern() == FillPatternType.NO_FILL
                ? OptionalInt.empty()
                : foreign(style.getFillForegroundXSSFColor(), DigestColours.GROUNDS);
        OptionalInt letters = foreign(font.getXSSFColor(), DigestColours.LETTERS);
        boolean ours = style.getFillPattern() != FillPatternType.NO_FILL && ground.isEmpty();
        Paint paint = new Paint(
                ground,
                letters,
                // Titles and bands are bold, links underlined: there it says nothing.
                font.getBold() && !(ours && !DigestColours.isReviewPale(rgb(style.getFillForegroundXSSFColor()))),
                font.getItalic(),
                font.getUnderline() != 0 && rgb(font.getXSSFColor()).orElse(-1) != DigestColours.LINKED);
        return paint.equals(Paint.NONE) ? Optional.empty() : Optional.of(paint);
    }

    private static OptionalInt foreign(XSSFColor colour, Set<Integer> ours) {
        OptionalInt rgb = rgb(colour);
        return rgb.isPresent() && ours.contains(rgb.getAsInt()) ? OptionalInt.empty() : rgb;
    }

    /** The colour, tints applied; empty for the automatic one. */
    private static OptionalInt rgb(XSSFColor colour) {
        if (colour == null || colour.isAuto()) {
            return OptionalInt.empty();
        }
        byte[] tinted = colour.getRGBWithTint();
        byte[] bytes = tinted == null ? colour.getRGB() : tinted;
        return bytes == null || bytes.length < 3 ? OptionalInt.empty() : OptionalInt.of(lastThree(bytes));
    }

    private static int lastThree(byte[] bytes) {
        int rgb = 0;
        for (int i = bytes.length - 3; i < bytes.length; i++) {
            rgb = (rgb << 8) | (bytes[i] & 0xFF);
        }
        return rgb;
    }
}
