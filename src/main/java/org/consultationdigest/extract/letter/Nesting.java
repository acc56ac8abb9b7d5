package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.letter.Marker.Style;

/**
 * How deep lines stand below each other, told by the kinds of their numbers: a kind that was met before goes on with its
 * list, a new kind opens a list below.
 */
final class Nesting {

    /** What a level is made of; {@code rank} keeps headings above everything that is not one. */
    private record Level(String kind, int rank, String label, double indent) {
        Level(String kind, int rank, String label) {
            this(kind, rank, label, Typesetting.NO_INDENT);
        }
    }

    private static final int BELOW_HEADINGS = 100;
    /** Indents that differ by less, in sizes of the type, are one. */
    private static final double SAME_INDENT = 0.6;

    private static final String LEAD_IN = "lead-in";

    private final List<Level> open = new ArrayList<>();

    /** The depth of a numbered line or a heading, from 1; it becomes the deepest open level. */
    int enter(Line line) {
        if (line.isHeadingOfFile()) {
            int rank = line.paragraph().headingLevel().orElse(1);
            return push(new Level("heading " + rank, rank, ""));
        }
        if (line.marker().isPresent()) {
            return enter(line.marker().get(), line.paragraph().setting().indent());
        }
        if (line.isCapitals()) {
            return push(new Level("capitals", 10, ""));
        }
        if (line.paragraph().bold()) {
            return line.endsWithColon() ? enterBoldLeadIn() : enterBold();
        }
        return reenter(new Level(LEAD_IN, BELOW_HEADINGS, ""));
    }

    /** The depth of a paragraph that is neither: below the deepest open level. */
    int below() {
        return open.size() + 1;
    }

    private int enter(Marker marker, double indent) {
        Style style = settled(marker);
        if (style == Style.DECIMAL) {
            return enterDecimal(marker, indent);
        }
        boolean outer = style == Style.ROMAN || style == Style.UPPER_LETTER;
        if (outer && indexOf(style.name()) < 0) {
            // Lettered themes over paragraphs that are numbered through: the first theme stands above the numbers.
            leaveInner();
        }
        return style.isBullet() && indent != Typesetting.NO_INDENT
                ? enterIndented(new Level(style.name(), BELOW_HEADINGS, "", indent))
                : reenter(new Level(style.name(), BELOW_HEADINGS, marker.label()));
    }

    /** Items behind the same sign are told by their indent: one that stands further in is below the one above it. */
    private int enterIndented(Level level) {
        for (int i = open.size() - 1; i >= 0; i--) {
            boolean same = open.get(i).kind().equals(level.kind());
            if (same && open.get(i).indent() < level.indent() - SAME_INDENT) {
                cut(i + 1);
                open.add(level);
                return open.size();
            }
            if (same && open.get(i).indent() <= level.indent() + SAME_INDENT) {
                return at(i, level);
            }
        }
        int first = firstIndexOf(level.kind());
        return first < 0 ? reenter(level) : at(first, level);
    }

    private int at(int index, Level level) {
        cut(index);
        open.add(level);
        return open.size();
    }

    private int firstIndexOf(String kind) {
        int first = 0;
        while (first < open.size() && !open.get(first).kind().equals(kind)) {
            first++;
        }
        return first == open.size() ? -1 : first;
    }

    /** Leaves everything but headings and what can stand above a theme. */
    private void leaveInner() {
        int keep = 0;
        while (keep < open.size() && (open.get(keep).rank() < BELOW_HEADINGS || isOuter(open.get(keep)))) {
            keep++;
        }
        cut(keep);
    }

    private int enterDecimal(Marker marker, double indent) {
        String kind = Style.DECIMAL + " " + marker.parts();
        if (indexOf(kind) < 0) {
            for (int parts = marker.parts() - 1; parts >= 1; parts--) {
                int above = indexOf(Style.DECIMAL + " " + parts);
                if (above >= 0) {
                    cut(above + 1);
                    break;
                }
            }
        }
        return enterCounted(new Level(kind, BELOW_HEADINGS, marker.label(), indent));
    }

    /** A list in an item may be numbered like the one around it: it begins anew further in, and its indent tells it. */
    private int enterCounted(Level level) {
        int deepest = open.size() - 1;
        if (level.label().equals("1") && deepest >= 0 && isFurtherIn(level, open.get(deepest))) {
            open.add(level);
            return open.size();
        }
        for (int i = deepest; i >= 0; i--) {
            boolean same = open.get(i).kind().equals(level.kind());
            if (same && Math.abs(open.get(i).indent() - level.indent()) <= SAME_INDENT) {
                return at(i, level);
            }
        }
        return reenter(level);
    }

    private static boolean isFurtherIn(Level level, Level outer) {
        return outer.kind().equals(level.kind())
                && outer.indent() != Typesetting.NO_INDENT
                && outer.indent() < level.indent() - SAME_INDENT;
    }

    /** {@code I.} after {@code H.} is a letter, {@code i)} after {@code h)} too: siblings decide. */
    private Style settled(Marker marker) {
        if (marker.style() == Style.ROMAN && follows(Style.UPPER_LETTER, marker)) {
            return Style.UPPER_LETTER;
        }
        if (marker.style() == Style.UPPER_LETTER || marker.style() == Style.ROMAN) {
            return marker.style();
        }
        boolean romanOne = marker.label().equals("i") && !follows(Style.LOWER_LETTER, marker);
        boolean romanNext =
                (marker.label().equals("v") || marker.label().equals("x")) && indexOf(Style.LOWER_ROMAN.name()) >= 0;
        return marker.style() == Style.LOWER_LETTER && (romanOne || romanNext) ? Style.LOWER_ROMAN : marker.style();
    }

    private boolean follows(Style style, Marker marker) {
        int index = indexOf(style.name());
        return marker.label().length() == 1
                && index >= 0
                && open.get(index).label().length() == 1
                && marker.label().charAt(0) - open.get(index).label().charAt(0) == 1;
    }

    /** It stands above lead-ins in plain type, and below the numbers it is found under. */
    private int enterBoldLeadIn() {
        int plain = indexOf(LEAD_IN);
        if (plain >= 0) {
            cut(plain);
        }
        return reenter(new Level("bold lead-in", BELOW_HEADINGS, ""));
    }

    private int enterBold() {
        int index = indexOf("bold");
        if (index >= 0) {
            return reenter(new Level("bold", BELOW_HEADINGS, ""));
        }
        leaveInner();
        return reenter(new Level("bold", BELOW_HEADINGS, ""));
    }

    private static boolean isOuter(Level level) {
        return level.kind().equals(Style.ROMAN.name()) || level.kind().equals(Style.UPPER_LETTER.name());
    }

    private int reenter(Level level) {
        int index = indexOf(level.kind());
        if (index >= 0) {
            cut(index);
        }
        open.add(level);
        return open.size();
    }

    private int push(Level level) {
        int keep = 0;
        while (keep < open.size() && open.get(keep).rank() < level.rank()) {
            keep++;
        }
        cut(keep);
        open.add(level);
        return open.size();
    }

    private int indexOf(String kind) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).kind().equals(kind)) {
                return i;
            }
        }
        return -1;
    }

    private void cut(int size) {
        open.subList(size, open.size()).clear();
    }
}
