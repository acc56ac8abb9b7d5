package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the lines above a table as its column titles: forms that print them in the page header have none inside. */
final class TitleLabels {
    private static final Pattern TAB = Pattern.compile("\\t|\\s\\|\\s");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MOST_COLUMNS = 40;
    /** A title may end with a full stop; so many words with one behind them are a sentence. */
    private static final int WORDS_OF_A_SENTENCE = 8;

    private TitleLabels() {}

    /** Every way to read the lines as one label a column, the nearest to the table first. */
    static List<List<ColumnAssigner.Label>> candidates(Grid grid) {
        List<String> lines = grid.titles().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<Integer> starts = columnStarts(grid);
        List<List<ColumnAssigner.Label>> candidates = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            addIfFitting(candidates, List.of(TAB.split(lines.get(i), -1)), starts);
        }
        for (int end = lines.size(); end >= starts.size(); end--) {
            addIfFitting(candidates, lines.subList(end - starts.size(), end), starts);
        }
        return candidates;
    }

    /** The last words of a letter stand above its signature as titles stand above their columns. */
    private static boolean isSentence(String line) {
        String text = line.strip();
        return text.endsWith(".") && SPACES.split(text).length >= WORDS_OF_A_SENTENCE;
    }

    private static void addIfFitting(
            List<List<ColumnAssigner.Label>> candidates, List<String> texts, List<Integer> starts) {
        if (texts.size() < 2 || texts.size() != starts.size() || texts.stream().anyMatch(TitleLabels::isSentence)) {
            return;
        }
        List<ColumnAssigner.Label> labels = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : starts.get(i);
            String text = texts.get(i).strip();
            labels.add(new ColumnAssigner.Label(
                    starts.get(i),
                    last,
                    HeaderLabels.name(List.of(), starts.get(i)),
                    text.isEmpty() ? List.of() : List.of(text)));
        }
        candidates.add(labels);
    }

    /** The columns that the widest rows of the table agree on. */
    private static List<Integer> columnStarts(Grid grid) {
        return grid.rows().stream()
                .max((left, right) ->
                        Integer.compare(left.cells().size(), right.cells().size()))
                .map(row -> row.cells().stream().map(Grid.Cell::column).toList())
                .filter(starts -> starts.size() <= MOST_COLUMNS)
                .orElse(List.of());
    }
}
