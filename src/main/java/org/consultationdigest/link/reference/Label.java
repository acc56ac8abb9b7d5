package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number as it is written, level by level: {@code II.3} is II and 3.
 *
 * @param parts the levels, from the highest down, never empty; number words are written as their figures; {@link #LAST}
 *     and negative figures count from the end
 */
public record Label(List<String> parts) {
    /** The last one. */
    public static final String LAST = "last";

    public Label {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a label has at least one part");
        }
    }

    /** A label of one level. */
    public static Label of(String part) {
        return new Label(List.of(part));
    }

    /** This label with another below it, its letters as capitals. */
    Label with(Label below) {
        List<String> all = new ArrayList<>(parts);
        below.parts().forEach(part -> all.add(part.toUpperCase(Locale.ROOT)));
        return new Label(all);
    }

    /** The label as it is shown: levels joined by a stop. */
    public String shown() {
        return String.join(".", parts);
    }

    /** Whether it is a plain figure. */
    boolean isFigure() {
        return parts.size() == 1 && parts.get(0).chars().allMatch(Character::isDigit);
    }
}
