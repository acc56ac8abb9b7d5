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

    /** What stands higher when bands of different kinds follow each other; what is not listed is a lower one. */
    private static final List<String> RANKS = List.of("part", "chapter", "section", "subsection", "article");

    private record Band(String style, String label, String text) {
        private static final int SIGN = 10;

        boolean labelled() {
            return !style.isEmpty();
        }

        /** Words stand above signs; of signs, figures stand below letters and Roman numbers. */
        int rank() {
            int named = RANKS.indexOf(style);
            return named >= 0 ? named : style.startsWith("1") ? SIGN + style.length() : SIGN;
        }
    }

    private final List<Band> stack = new ArrayList<>();
    private boolean rowsSince;

    /** A new band: it ends the bands of its own level and those below them. */
    void enter(String text) {
        Band band = band(text);
        int same = same(band);
        if (same >= 0 && (rowsSince || band.labelled())) {
            cut(same);
        } else if (rowsSince) {
            cut(band.labelled() ? levelOf(band) : 0);
        }
        stack.add(band);
        rowsSince = false;
    }

    private int same(Band band) {
        for (int i = 0; i < stack.size(); i++) {
            if (stack.get(i).style().equals(band.style())) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the bands that a labelled one ends: those without a label, and those that stand no higher. */
    private int levelOf(Band band) {
        for (int i = 0; i < stack.size(); i++) {
            Band above = stack.get(i);
            if (!above.labelled() || above.rank() > band.rank() || (above.rank() == band.rank() && isNamed(band))) {
                return i;
            }
        }
        return stack.size();
    }

    private static boolean isNamed(Band band) {
        return RANKS.contains(band.style());
    }

    private void cut(int from) {
        stack.subList(from, stack.size()).clear();
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
        return stack.isEmpty() ? List.of() : stack.stream().map(Band::text).toList();
    }

    private Band band(String text) {
        Matcher match = LABEL.matcher(Folding.folded(text) + " ");
        if (!match.matches()) {
            return new Band("", "", text);
        }
        if (match.group(1) != null) {
            return new Band(kind(match.group(1)), "", text);
        }
        if (match.group(4) != null) {
            return new Band("1" + match.group(4).replaceAll("\\d", ""), match.group(4), text);
        }
        String label = match.group(2) == null ? match.group(3) : match.group(2);
        boolean letter = match.group(2) == null || followsLetter(label);
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.strip().charAt(0));
        return new Band((letter ? "a" : "i") + capital, label, text);
    }

    /** The level that a word names, the same in every language. */
    private static String kind(String word) {
        return switch (word) {
            case "phan", "part", "partie", "parte", "annex", "phu luc", "theme", "chu de" -> "part";
            case "chuong", "chapter", "chapitre", "capitulo" -> "chapter";
            case "muc", "section", "seccion" -> "section";
            case "tieu muc" -> "subsection";
            default -> "article";
        };
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
