package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consultationdigest.extract.Remainder.Why;

/**
 * Lines of a form that were left blank: labels before dots or underscores, with nothing written on them. A line is blank
 * when every stretch between the dots is a label, a bracket that says how to fill it in, or a unit.
 */
final class UnfilledLines {
    private static final int LEAST_OF_A_FORM = 2;
    private static final int LONGEST_LABEL = 15;
    private static final int LONGEST_UNIT = 3;
    /** Dots that trail off are fewer. */
    private static final int LEAST_WITHOUT_COLON = 8;

    private static final String FILLERS = ".…‥_·";
    /** Two dots of a line to write on, in characters from the one to the other. */
    private static final int FARTHEST_APART = 4;

    private static final Pattern FILLER = Pattern.compile(
            "(?:\\.[ \\u00A0]?){4,}|(?:[…‥][ \\u00A0.]{0,3}){2,}|(?:_[ \\u00A0]?){3,}|(?:·[ \\u00A0]?){4,}");
    private static final Pattern NOT_FILLER = Pattern.compile("[^.…‥_·]+");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)");

    private final List<Line> lines;
    private final boolean form;

    UnfilledLines(List<Line> lines) {
        this.lines = lines;
        this.form = lines.stream()
                        .filter(line -> isBlank(line.words()))
                        .limit(LEAST_OF_A_FORM)
                        .count()
                == LEAST_OF_A_FORM;
    }

    /** What the line is when it is a blank line of a form, or says how to fill it in. */
    Optional<Why> why(int index) {
        Line line = lines.get(index);
        if (isBlank(line.words()) || (form && isBareLabel(index))) {
            return Optional.of(Why.EMPTY_RECORD);
        }
        return form && FormCues.isInstruction(line.words()) ? Optional.of(Why.INSTRUCTIONS) : Optional.empty();
    }

    /** A label without a line of its own, above the next label or at the end. */
    private boolean isBareLabel(int index) {
        Line line = lines.get(index);
        return line.endsWithColon()
                && Shape.wordCount(line.words()) <= LONGEST_LABEL
                && IntStream.of(index + 1)
                        .filter(next -> next < lines.size())
                        .mapToObj(lines::get)
                        .allMatch(next -> next.endsWithColon()
                                || isBlank(next.words())
                                || FormCues.isInstruction(next.words())
                                || FurnitureCues.isSignature(next.words()));
    }

    private static boolean isBlank(String words) {
        if (!mayHoldFiller(words) || !FILLER.matcher(words).find()) {
            return false;
        }
        String[] pieces = FILLER.split(words, -1);
        int filler = NOT_FILLER.matcher(words).replaceAll("").length();
        boolean labelled = isLabel(pieces[0].strip(), filler);
        return labelled && IntStream.range(1, pieces.length).allMatch(i -> isLabelOrUnit(pieces[i].strip()));
    }

    /** A glance at the letters: most lines have no dots that stand close to each other. */
    private static boolean mayHoldFiller(String words) {
        int last = -FARTHEST_APART - 1;
        for (int i = 0; i < words.length(); i++) {
            if (FILLERS.indexOf(words.charAt(i)) >= 0) {
                if (i - last <= FARTHEST_APART) {
                    return true;
                }
                last = i;
            }
        }
        return false;
    }

    private static boolean isLabel(String piece, int filler) {
        String bare = withoutBrackets(piece);
        boolean brief = Shape.wordCount(bare) <= LONGEST_LABEL;
        return brief
                && (bare.endsWith(":") ? hasNoValue(bare) : filler >= LEAST_WITHOUT_COLON && bare.indexOf(':') < 0);
    }

    private static boolean isLabelOrUnit(String piece) {
        String bare = withoutBrackets(piece);
        return bare.endsWith(":")
                ? Shape.wordCount(bare) <= LONGEST_LABEL && hasNoValue(bare)
                : Shape.wordCount(bare) <= LONGEST_UNIT && bare.indexOf(':') < 0;
    }

    /** {@code Name: Mai; Office:} has been written on. */
    private static boolean hasNoValue(String label) {
        return label.indexOf(':') == label.length() - 1;
    }

    private static String withoutBrackets(String piece) {
        return BRACKET.matcher(piece).replaceAll("").strip().replaceAll("\\s+:$", ":");
    }
}
