package org.consultationdigest.extract.plain;

import java.util.Optional;
import org.xml.sax.Attributes;

/** The numbers of the items of one list as a browser shows them; dashes where it shows bullets. */
final class ListNumbers {
    private final boolean numbered;
    private int next;

    private ListNumbers(boolean numbered, int first) {
        this.numbered = numbered;
        this.next = first;
    }

    /** A list that begins: {@code ol} or {@code ul}. */
    static ListNumbers of(String name, Attributes attributes) {
        return new ListNumbers(name.equals("ol"), number(attributes, "start").orElse(1));
    }

    /** What stands before the next item. */
    String next(Attributes attributes) {
        int number = number(attributes, "value").orElse(next);
        next = number + 1;
        return numbered ? number + "." : "-";
    }

    private static Optional<Integer> number(Attributes attributes, String name) {
        return Optional.ofNullable(attributes.getValue(name))
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }
}
