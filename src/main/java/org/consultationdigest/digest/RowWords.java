package org.consultationdigest.digest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of a digest in the words of the sheet <em>Digest</em>, for other shapes of it. */
public final class RowWords {
    private final DigestTable table;

    /** The words of a digest. */
    public RowWords(Digest digest) {
        this.table = new DigestTable(new Shown(digest, FileLinks.none(), Integer.MAX_VALUE));
    }

    /** What each column says of a row; a blank one is absent. */
    public Map<DigestColumn, String> of(DigestRow row) {
        Map<DigestColumn, String> words = new EnumMap<>(DigestColumn.class);
        table.group(row).forEach((column, cell) -> {
            String text =
                    cell.number().isPresent() ? Integer.toString(cell.number().getAsInt()) : cell.text();
            if (!text.isEmpty()) {
                words.put(column, text);
            }
        });
        return words;
    }

    /** The lines of the draft that a row's comments name, as {@code 12} or {@code 12-14}; empty when they name none. */
    public static String lines(DigestRow row) {
        return row.group().members().stream()
                .map(member -> DraftPlace.lines(member.comment()))
                .filter(lines -> !lines.isEmpty())
                .map(RowWords::span)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String span(List<Integer> lines) {
        int first = lines.get(0);
        int last = lines.get(lines.size() - 1);
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
