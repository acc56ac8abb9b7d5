package org.consultationdigest.format.odt;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.format.word.ListLabel;
import org.consultationdigest.format.word.NumberFormat;

/** Counts the items of lists (ODF 1.3, 5.3): a list goes on with an earlier one only where it says so. */
final class OdtLists {
    private static final int LEVELS = 11;

    private final OdtStyles styles;
    private final Deque<Counted> open = new ArrayDeque<>();
    private final Map<String, int[]> byId = new HashMap<>();
    private final Map<String, int[]> byStyle = new HashMap<>();
    private final int[] outline = new int[LEVELS];
    /** An item numbers its first paragraph only. */
    private boolean numberDue;

    /** A list that is open, with how many items of each level were counted in it. */
    private static final class Counted {
        private final String style;
        private final int[] counts;

        private Counted(String style, int[] counts) {
            this.style = style;
            this.counts = counts;
        }

        private String style() {
            return style;
        }

        private int[] counts() {
            return counts;
        }
    }

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** The list that has just begun. */
    void begin(OdtXml xml) {
        Counted outer = open.peek();
        String style = xml.attribute("style-name").orElse(outer == null ? "" : outer.style());
        int[] counts = outer != null ? outer.counts() : counts(xml, style);
        xml.attribute("id").ifPresent(id -> byId.put(id, counts));
        byStyle.put(style, counts);
        open.push(new Counted(style, counts));
        if (outer != null && open.size() < LEVELS) {
            counts[open.size()] = 0;
        }
    }

    private int[] counts(OdtXml xml, String style) {
        boolean goesOn =
                xml.attribute("continue-numbering").filter("true"::equals).isPresent();
        int[] fresh = new int[LEVELS];
        if (goesOn) {
            return byStyle.getOrDefault(style, fresh);
        }
        return xml.attribute("continue-list")
                .map(id -> byId.getOrDefault(id, fresh))
                .orElse(fresh);
    }

    void end() {
        open.poll();
        numberDue = false;
    }

    /** An item has begun; its number, where it states one, counts from there. */
    void beginItem(OdtXml xml) {
        Counted list = open.peek();
        int level = Math.min(open.size(), LEVELS - 1);
        if (list != null
                && xml.attribute("start-value")
                        .filter(v -> v.matches("\\d{1,6}"))
                        .isPresent()) {
            list.counts()[level] = Integer.parseInt(xml.attribute("start-value").orElse("1")) - 1;
        }
        numberDue = true;
    }

    /** The label of the next paragraph in the list that is open. */
    Optional<ListLabel> next(OdtStyle paragraph) {
        Counted list = open.peek();
        if (list == null || !numberDue) {
            return Optional.empty();
        }
        numberDue = false;
        String named = list.style().isEmpty() && paragraph.list() != null ? paragraph.list() : list.style();
        return label(styles.list(named), list.counts(), Math.min(open.size(), LEVELS - 1), named);
    }

    /** The label of a heading outside of lists. */
    Optional<ListLabel> nextHeading(int level) {
        return label(styles.list(OdtListStyle.OUTLINE), outline, Math.min(level, LEVELS - 1), "outline");
    }

    private static Optional<ListLabel> label(OdtListStyle style, int[] counts, int level, String name) {
        OdtListStyle.Level shown = style.levels().get(level);
        if (shown == null) {
            return Optional.empty();
        }
        counts[level] = counts[level] == 0 ? Math.max(1, shown.start()) : counts[level] + 1;
        Arrays.fill(counts, level + 1, counts.length, 0);
        String text = shown.isBullet() ? shown.bullet() : written(style, shown, counts, level);
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new ListLabel(text.strip(), shown.isBullet(), counts[level], level, name));
    }

    private static String written(OdtListStyle style, OdtListStyle.Level shown, int[] counts, int level) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(1, level - shown.shown() + 1); i <= level; i++) {
            OdtListStyle.Level counted = style.levels().getOrDefault(i, shown);
            String count = counted.isBullet() ? "" : NumberFormat.write(Math.max(1, counts[i]), counted.format());
            text.append(text.isEmpty() || count.isEmpty() ? "" : ".").append(count);
        }
        return text.isEmpty() ? "" : shown.before() + text + shown.after();
    }
}
