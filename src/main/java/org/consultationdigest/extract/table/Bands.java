package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.text.Folding;

/** The section bands that stand above a row: headings inside a table, nested by the style of their labels. */
final class Bands {
    private static final Pattern LABEL = Pattern.compile("(?:(phan|chuong|muc|tieu muc|dieu|part|chapter|section|annex"
            + "|phu luc|partie|chapitre|seccion|capitulo|parte|theme|chu de)\\b|([ivxlc]{1,6})[.)/:\\- ]"
            + "|([a-z])[.)/:\\- ]|(\\d+(?:\\.\\d+)*)[.)/:\\- ]).*");

    private record Band(String style, String label, String text) {}

    private final List<Band> stack = new ArrayList<>();
    private boolean rowsSince;

    /** A new band: it ends the bands of its own level and those below them. */
    void enter(String text) {
        Band band = band(text);
        int same = -1;
        for (int i = 0; i < stack.size(); i++) {
            if (stack.get(i).style().equals(band.style())) {
                same = i;
                break;
            }
        }
        if (same >= 0 && (rowsSince || !band.style().isEmpty())) {
            stack.subList(same, stack.size()).clear();
        } else if (band.style().isEmpty() && rowsSince) {
            stack.clear();
        }
        stack.add(band);
        rowsSince = false;
    }

    void rowRead() {
        rowsSince = true;
    }

    /** Bands that no row has followed yet: they lead the next table. */
    Optional<String> pending() {
        return rowsSince || stack.isEmpty()
                ? Optional.empty()
                : Optional.of(stack.get(stack.size() - 1).text());
    }

    /** The bands above the present row, from the highest down. */
    List<String> above() {
        return stack.stream().map(Band::text).toList();
    }

    private Band band(String text) {
        Matcher match = LABEL.matcher(Folding.folded(text) + " ");
        if (!match.matches()) {
            return new Band("", "", text);
        }
        if (match.group(1) != null) {
            return new Band(match.group(1), "", text);
        }
        if (match.group(4) != null) {
            return new Band("1" + match.group(4).replaceAll("\\d", ""), match.group(4), text);
        }
        String label = match.group(2) == null ? match.group(3) : match.group(2);
        boolean letter = match.group(2) == null || followsLetter(label);
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.strip().charAt(0));
        return new Band((letter ? "a" : "i") + capital, label, text);
    }

    /** Whether a label that could be Roman is the next letter after its sibling: C after B, I after H. */
    private boolean followsLetter(String label) {
        return label.length() == 1
                && stack.stream()
                        .anyMatch(band -> band.style().startsWith("a")
                                && band.label().length() == 1
                                && band.label().charAt(0) + 1 == label.charAt(0));
    }
}
