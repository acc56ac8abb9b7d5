package org.consultationdigest.format.pdf;

import java.util.List;

/**
 * Tells where a heading ends that fills its lines: it is all bold, in capitals, in one colour or in the middle and
 * larger, without an end, and the line below begins a sentence in other type.
 */
final class HeadingLines {
    private static final String ENDS = ".!?:;,";
    /** Thirteen points above twelve are larger, and twelve above eleven and a half. */
    private static final double LARGER = 1.04;

    private HeadingLines() {}

    /** Whether lines are a heading that is over before the next. */
    static boolean end(List<TextLine> lines, TextLine next) {
        return mayEnd(lines, next) && (isBold(lines, next) || isColoured(lines, next) || isCapitals(lines, next));
    }

    /**
     * Whether lines are a heading in the middle of a column that is over before the next, which fills the column in type a
     * little smaller. Chance sets the first, indented line of a paragraph in the middle, but not in larger type.
     *
     * @param left where the lines of the column begin
     * @param right where the longest of them end
     */
    static boolean endCentred(List<TextLine> lines, TextLine next, double left, double right) {
        return mayEnd(lines, next)
                && next.left() < left + 0.5 * next.size()
                && lines.stream().allMatch(line -> isCentred(line, left, right) && line.size() > LARGER * next.size());
    }

    private static boolean isCentred(TextLine line, double left, double right) {
        double before = line.left() - left;
        double behind = right - line.right();
        return before > 0.8 * line.size() && Math.abs(before - behind) < line.size();
    }

    private static boolean mayEnd(List<TextLine> lines, TextLine next) {
        TextLine last = lines.get(lines.size() - 1);
        return !last.text().isEmpty()
                && ENDS.indexOf(last.text().charAt(last.text().length() - 1)) < 0
                && Character.isUpperCase(next.text().codePointAt(0));
    }

    private static boolean isBold(List<TextLine> lines, TextLine next) {
        return !next.bold() && next.look().lead() == 0 && lines.stream().allMatch(TextLine::bold);
    }

    private static boolean isColoured(List<TextLine> lines, TextLine next) {
        int ink = lines.get(0).look().ink();
        return ink != LineLook.MIXED
                && next.look().ink() != ink
                && next.look().ink() != LineLook.MIXED
                && lines.stream().allMatch(line -> line.look().ink() == ink);
    }

    private static boolean isCapitals(List<TextLine> lines, TextLine next) {
        return hasSmall(next.text()) && lines.stream().noneMatch(line -> hasSmall(line.text()));
    }

    /** Whether a line goes on with the small capitals of the one above, with no large one among them. */
    static boolean goesOnInSmallCapitals(TextLine above, TextLine line) {
        return above.look().smallest() < 0.95 * above.size()
                && Math.abs(line.size() - above.look().smallest()) < 0.05 * above.size()
                && !hasSmall(above.text())
                && !hasSmall(line.text());
    }

    private static boolean hasSmall(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase);
    }
}
