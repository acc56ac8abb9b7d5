package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.text.Folding;

/**
 * Comments written as a form without a table: {@code Section: ...}, {@code Comment: ...}, {@code Proposal: ...}, again and
 * again. The labels are the titles of a table's columns and each block is a row, so that the rules for tables read it.
 */
final class LabelledBlocks {
    private static final int LEAST_BLOCKS = 2;
    private static final int LEAST_LABELS = 2;
    /** From its first block to its last, at least one line in so many of a form has a label; of a long text few have. */
    private static final int LINES_A_LABEL = 4;

    private static final Pattern LABELLED =
            Pattern.compile("^(\\p{Lu}[^:.;!?\\n]{1,40}?)\\s*:\\s+(\\S.*)$", Pattern.DOTALL);

    private final List<WordParagraph> paragraphs;
    private final List<Entry> entries = new ArrayList<>();
    private final List<List<Entry>> blocks = new ArrayList<>();

    /** A paragraph with its label in front. */
    record Entry(int position, String label, String value) {}

    private LabelledBlocks(List<WordParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        for (WordParagraph paragraph : paragraphs) {
            Matcher labelled = LABELLED.matcher(Folding.shown(paragraph.text()).strip());
            if (paragraph.label().isEmpty() && labelled.matches()) {
                entries.add(new Entry(paragraph.position(), labelled.group(1), labelled.group(2)));
            }
        }
    }

    /** The blocks in these paragraphs: from the first label that comes again to the last line with one of them. */
    static List<List<Entry>> in(List<WordParagraph> paragraphs) {
        LabelledBlocks found = new LabelledBlocks(paragraphs);
        found.cut();
        boolean form = found.blocks.size() >= LEAST_BLOCKS
                && found.blocks.stream()
                                .filter(block -> block.size() >= LEAST_LABELS)
                                .count()
                        >= LEAST_BLOCKS
                && found.isMostlyLabels();
        return form ? found.blocks : List.of();
    }

    private boolean isMostlyLabels() {
        int first = blocks.get(0).get(0).position();
        List<Entry> end = blocks.get(blocks.size() - 1);
        int last = end.get(end.size() - 1).position();
        long lines = paragraphs.stream()
                .filter(paragraph -> paragraph.position() >= first && paragraph.position() <= last)
                .filter(paragraph -> !paragraph.text().isBlank())
                .count();
        return blocks.stream().mapToLong(List::size).sum() * LINES_A_LABEL >= lines;
    }

    private void cut() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        entries.forEach(entry -> counts.merge(key(entry), 1, Integer::sum));
        Set<String> repeated = new LinkedHashSet<>(counts.keySet());
        repeated.removeIf(label -> counts.getOrDefault(label, 0) < LEAST_BLOCKS);
        Set<String> inBlock = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (!repeated.contains(key(entry))) {
                continue;
            }
            if (blocks.isEmpty() || !inBlock.add(key(entry))) {
                blocks.add(new ArrayList<>());
                inBlock.clear();
                inBlock.add(key(entry));
            }
            blocks.get(blocks.size() - 1).add(entry);
        }
    }

    private static String key(Entry entry) {
        return Folding.lowered(entry.label());
    }

    /** The blocks as rows below the labels. */
    static Grid grid(List<List<Entry>> blocks) {
        Map<String, String> titles = new LinkedHashMap<>();
        blocks.forEach(block -> block.forEach(entry -> titles.putIfAbsent(key(entry), entry.label())));
        List<String> keys = new ArrayList<>(titles.keySet());
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(row(1, new ArrayList<>(titles.values())));
        for (List<Entry> block : blocks) {
            List<String> cells = new ArrayList<>(keys);
            cells.replaceAll(key -> "");
            block.forEach(entry -> cells.set(keys.indexOf(key(entry)), entry.value()));
            rows.add(row(rows.size() + 1, cells));
        }
        return new Grid(rows, List.of());
    }

    private static Grid.Row row(int number, List<String> cells) {
        List<Grid.Cell> made = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            made.add(new Grid.Cell(i + 1, 1, false, cells.get(i), "block " + Math.max(1, number - 1)));
        }
        return new Grid.Row(number, made, false);
    }
}
