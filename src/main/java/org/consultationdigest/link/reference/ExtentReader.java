package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the labels behind a unit: {@code 45, 47 and 52-55}. */
final class ExtentReader {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private final Reading reading;
    private final LabelReader labels;

    ExtentReader(Reading reading) {
        this.reading = reading;
        this.labels = new LabelReader(reading);
    }

    /** The labels that stand here; empty when there is none. */
    List<Extent> read(Unit unit, boolean plural) {
        List<Extent> extents = new ArrayList<>();
        Optional<Label> label = labels.read(unit);
        while (label.isPresent()) {
            extents.add(extent(label.get(), unit));
            label = next(unit, plural);
        }
        return isYears(extents) ? List.of() : extents;
    }

    private Extent extent(Label from, Unit unit) {
        Optional<Label> to = end(from, unit);
        boolean open = to.isEmpty() && reading.skip(Role.ONWARDS);
        if (open) {
            reading.skipMark(".");
        }
        return new Extent(from, to, open);
    }

    private Optional<Label> end(Label from, Unit unit) {
        int start = reading.at;
        boolean joined = reading.skipMark("-") || reading.skip(Role.TO);
        if (joined && !(skipsRepeatedHead(unit) && unit.isSection())) {
            Optional<Label> to = labels.read(unit).filter(label -> sameKind(from, label));
            if (to.isPresent()) {
                return to.map(label -> withParents(from, label));
            }
        }
        reading.at = start;
        return Optional.empty();
    }

    /** {@code from paragraph 45 to paragraph 50}; but what is moved from one section to another is no run. */
    private boolean skipsRepeatedHead(Unit unit) {
        reading.skip(Role.DETERMINER);
        Optional<Phrase> repeated = reading.see(Role.HEAD)
                .filter(head -> head.unit().filter(unit::equals).isPresent())
                .filter(head -> !head.shortForm()
                        || reading.peek(1).isMark(".")
                        || reading.peek(1).isNumber());
        repeated.ifPresent(head -> reading.at += head.length());
        reading.skip(Role.NUMBER_SIGN);
        return repeated.isPresent();
    }

    private static boolean sameKind(Label from, Label to) {
        return Character.isDigit(lastOf(from).charAt(0))
                == Character.isDigit(lastOf(to).charAt(0));
    }

    private static String lastOf(Label label) {
        return label.parts().get(label.parts().size() - 1);
    }

    /** {@code 2.1-4} is 2.1 to 2.4. */
    private static Label withParents(Label from, Label to) {
        int missing = from.parts().size() - to.parts().size();
        if (missing <= 0) {
            return to;
        }
        List<String> parts = new ArrayList<>(from.parts().subList(0, missing));
        parts.addAll(to.parts());
        return new Label(parts);
    }

    private Optional<Label> next(Unit unit, boolean plural) {
        int start = reading.at;
        if (separator() && !startsStep()) {
            reading.skip(Role.FROM);
            Optional<Label> label = labels.read(unit);
            if (label.isPresent() && (reading.cell || plural || Continuation.isPlausible(reading))) {
                return label;
            }
        }
        reading.at = start;
        return Optional.empty();
    }

    private boolean separator() {
        boolean comma = reading.skipMark(",") || reading.skipMark("/") || reading.skipMark("&");
        boolean breaks = reading.cell && (reading.skipMark(";") || skipBreak());
        boolean and = skipAnd();
        return and || comma || breaks;
    }

    /** A capital of one letter is a label rather than a Spanish {@code y} or {@code e}. */
    private boolean skipAnd() {
        boolean label = reading.peek().text().length() == 1 && reading.peek().isCapital();
        return !label && reading.skip(Role.AND);
    }

    private boolean skipBreak() {
        boolean breaks = reading.peek().kind() == Token.Kind.BREAK && !reading.atEnd();
        if (breaks) {
            reading.at++;
        }
        return breaks;
    }

    /** {@code 12, p. 5}: the letter begins a new step and is no label. */
    private boolean startsStep() {
        return reading.see(Role.HEAD)
                .filter(head -> !head.shortForm()
                        || reading.peek(1).isNumber()
                        || (reading.peek(1).isMark(".") && reading.peek(2).isNumber()))
                .isPresent();
    }

    /** {@code 2021-2025} after a unit is a period whose own word was left out. */
    private static boolean isYears(List<Extent> extents) {
        return extents.size() == 1
                && isYear(extents.get(0).from())
                && extents.get(0).to().filter(ExtentReader::isYear).isPresent();
    }

    private static boolean isYear(Label label) {
        if (!label.isFigure()) {
            return false;
        }
        int value = Integer.parseInt(label.shown());
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }
}
