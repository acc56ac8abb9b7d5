package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.format.pdf.PdfParagraph.Place;

/** Sets lines into paragraphs, by gaps, indents, type, and lines that end early. */
final class ParagraphBuilder {
    private static final Pattern ITEM = Pattern.compile(
            "(?U)^(?:\\(?(?:\\d{1,4}(?:\\.\\d{1,3})*|[IVXLC]{1,6}|\\p{L})[.)](?:\\s|$|(?=\\p{Lu}))|\\d{1,3}(?:\\.\\d{1,3})+\\s|[-–—+•·●○▪■*\\uF0B7]\\s?(?=\\S)).*",
            Pattern.DOTALL);
    /** The end of an entry of a table of contents: dots or a gap that lead to the number of a page. */
    private static final Pattern CONTENTS_ENTRY =
            Pattern.compile("(?:\\.{4}|(?:\\. ){4}|…{2}|_{4}|\\t)[\\s.…]*[0-9ivxlIVXL]{1,6}$");

    /** What the number of a page ends in; other lines need no search. */
    private static final String PAGE_NUMBER_ENDS = "0123456789ivxlIVXL";

    private static final String SENTENCE_ENDS = ".!?:;…";
    private static final String CLOSING = "\"”’)]";

    /** The drop of single-spaced lines, in sizes of the type. */
    private static final double SINGLE_SPACED = 1.3;

    private static final int FEW = 8;
    private static final int LARGEST_STEP = 100;
    private static final Pattern NUMBER = Pattern.compile("\\(?([0-9]{1,4})[.)]");

    private final List<LineGroup> groups = new ArrayList<>();
    private final double pitch;

    private final Map<Integer, Integer> tableOfLine;

    private ParagraphBuilder(double pitch, Map<Integer, Integer> tableOfLine) {
        this.pitch = pitch;
        this.tableOfLine = tableOfLine;
    }

    /**
     * The paragraphs of a file as groups of lines, in reading order.
     *
     * @param tableOfLine the table that a line stands in; no paragraph runs into a table or out of one
     */
    static List<LineGroup> groups(List<Block> blocks, Map<Integer, Integer> tableOfLine) {
        ParagraphBuilder builder = new ParagraphBuilder(pitch(blocks), tableOfLine);
        blocks.forEach(builder::add);
        return builder.groups;
    }

    private void add(Block block) {
        LineGroup open = null;
        for (TextLine line : block.lines()) {
            if (open == null) {
                LineGroup before = lastOfFlow(line);
                open = before != null && runsOver(before, line, block) ? before : begin(block);
            } else if (begins(open, line, block)) {
                open = begin(block);
            }
            open.add(line);
        }
    }

    private LineGroup begin(Block block) {
        LineGroup group = new LineGroup(block);
        groups.add(group);
        return group;
    }

    /** The last paragraph of the body, over running heads and page numbers; none before a line that is no body. */
    private @org.jspecify.annotations.Nullable LineGroup lastOfFlow(TextLine line) {
        if (line.place() != Place.BODY) {
            return null;
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).place() == Place.BODY) {
                return groups.get(i);
            }
            if (groups.get(i).place() == Place.LEFT_COLUMN || groups.get(i).place() == Place.RIGHT_COLUMN) {
                return null;
            }
        }
        return null;
    }

    /** Whether a paragraph goes on over the end of a page or column. */
    private boolean runsOver(LineGroup before, TextLine line, Block block) {
        TextLine last = before.last();
        if (last.direction() != line.direction()
                || isApart(last, line)
                || differs(last, line)
                || begins(line)
                || startsRunIn(last, line)) {
            return false;
        }
        boolean ends = endsSentence(last.text());
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        boolean full = !endsEarly(last, line, before.block());
        boolean indented = line.left() > block.left() + 0.8 * line.size();
        return !ends && (small || (full && !indented && last.bold() == line.bold()));
    }

    private boolean begins(LineGroup open, TextLine line, Block block) {
        TextLine last = open.last();
        if (isCentred(last, line, block)) {
            return isParted(open, line) || wouldFit(last, line, block);
        }
        boolean indented =
                line.left() > last.left() + 0.8 * line.size() && line.left() > block.left() + 0.8 * line.size();
        boolean hangs = open.size() == 1 && begins(last);
        return isParted(open, line)
                || HeadingLines.endCentred(open.lines(), line, block.left(), block.right())
                || isContentsEntry(last.text())
                || (last.bold() != line.bold() && (open.isBold() || line.bold()) && endsEarly(last, line, block))
                || (begins(line) && isItem(last, line, block))
                || startsRunIn(last, line)
                || (indented && !hangs)
                || endsEarly(last, line, block)
                || (outdented(open, line) && endsSentence(last.text()));
    }

    /** Whether the two are of different parts of the page, in different type, or further apart than lines are. */
    private boolean isParted(LineGroup open, TextLine line) {
        TextLine last = open.last();
        double drop = line.baseline() - last.baseline();
        return line.direction() != last.direction()
                || isApart(last, line)
                || drop < -1
                || drop > 1.35 * Math.max(pitch, 1.15) * Math.max(line.size(), Math.min(last.size(), 1.3 * line.size()))
                || (differs(last, line) && !HeadingLines.goesOnInSmallCapitals(last, line))
                || HeadingLines.end(open.lines(), line);
    }

    /** Whether both lines stand in the middle of their block, as those of a heading can. */
    private static boolean isCentred(TextLine above, TextLine line, Block block) {
        double middle = (block.left() + block.right()) / 2;
        double inset = Math.min(above.right() - above.left(), line.right() - line.left());
        return !begins(above)
                && Math.abs(above.left() - line.left()) > 0.3 * line.size()
                && block.right() - block.left() - inset > 2 * line.size()
                && Math.abs((above.left() + above.right()) / 2 - middle) < 0.5 * line.size()
                && Math.abs((line.left() + line.right()) / 2 - middle) < 0.5 * line.size();
    }

    /** Whether the first word of a line would have fitted into the line above it, wherever in the block that stands. */
    private static boolean wouldFit(TextLine above, TextLine line, Block block) {
        double free = block.right() - block.left() - (above.right() - above.left());
        return free > line.firstWord() + 0.8 * line.size();
    }

    /** Whether a line looks like the first of an item. */
    private static boolean begins(TextLine line) {
        return line.look().bullet() > 0 || ITEM.matcher(line.text()).matches();
    }

    /** Whether words in bold lead a line, below the end of a sentence in plain type. */
    private static boolean startsRunIn(TextLine last, TextLine line) {
        return line.look().lead() > 0
                && !last.bold()
                && endsSentence(last.text())
                && endsSentence(line.text().substring(0, line.look().lead()).strip());
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isContentsEntry(String text) {
        return !text.isEmpty()
                && PAGE_NUMBER_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && CONTENTS_ENTRY.matcher(text).find();
    }

    /** Whether one of two lines stands in a table and the other does not. */
    private boolean isApart(TextLine above, TextLine line) {
        return !Objects.equals(tableOfLine.get(above.id()), tableOfLine.get(line.id()));
    }

    /** A line that looks like an item is one, unless it only goes on with a sentence that filled the line above. */
    private static boolean isItem(TextLine last, TextLine line, Block block) {
        return (line.look().bullet() > 0 && BulletGlyphs.isSure(line.text()))
                || endsSentence(last.text())
                || endsEarly(last, line, block)
                || (begins(last) && isNext(last, line))
                || line.left() > last.left() + 0.5 * line.size();
    }

    /** Whether a number can come after the one above it: a year that opens a line of an item is none of its list. */
    private static boolean isNext(TextLine last, TextLine line) {
        Matcher above = NUMBER.matcher(last.text());
        Matcher number = NUMBER.matcher(line.text());
        if (!above.lookingAt() || !number.lookingAt()) {
            return true;
        }
        int step = Integer.parseInt(number.group(1)) - Integer.parseInt(above.group(1));
        return step > -LARGEST_STEP && step <= LARGEST_STEP;
    }

    /** The body of an item hangs; a line that begins further left is no more of it. */
    private static boolean outdented(LineGroup open, TextLine line) {
        return open.size() > 1 && line.left() < open.last().left() - 0.8 * line.size();
    }

    private static boolean differs(TextLine above, TextLine line) {
        return Math.abs(above.size() - line.size()) > 0.12 * Math.max(above.size(), line.size());
    }

    /** Whether the first word of a line would have fitted on the line above it. */
    private static boolean endsEarly(TextLine above, TextLine line, Block block) {
        double free = block.right() - above.right();
        return free > line.firstWord() + 0.8 * line.size();
    }

    /** The usual drop from line to line in a file, in sizes of the type: below full lines, which paragraphs go on after. */
    private static double pitch(List<Block> blocks) {
        List<Double> all = new ArrayList<>();
        List<Double> belowFull = new ArrayList<>();
        for (Block block : blocks) {
            for (int i = 1; i < block.lines().size(); i++) {
                TextLine line = block.lines().get(i);
                TextLine above = block.lines().get(i - 1);
                double drop = (line.baseline() - above.baseline()) / line.size();
                if (drop > 0.8 && drop < 3) {
                    all.add(drop);
                    if (!endsEarly(above, line, block) && !differs(above, line)) {
                        belowFull.add(drop);
                    }
                }
            }
        }
        double usual = usual(belowFull.isEmpty() ? all : belowFull);
        // A few lines far apart are paragraphs of one line each rather than double-spaced text.
        return all.size() < FEW ? Math.min(usual, SINGLE_SPACED) : usual;
    }

    private static double usual(List<Double> drops) {
        drops.sort(null);
        return drops.isEmpty() ? SINGLE_SPACED : drops.get((drops.size() - 1) / 6);
    }
}
