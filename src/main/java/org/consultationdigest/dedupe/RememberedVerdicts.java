package org.consultationdigest.dedupe;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people have decided about duplicates, by the cell in which they did: it holds on when the row of that cell is gone,
 * which is what putting two rows together does to one of them.
 *
 * @param byCell by what names the cell
 */
public record RememberedVerdicts(Map<String, Entry> byCell) {
    /** Nobody has decided anything. */
    public static final RememberedVerdicts NONE = new RememberedVerdicts(Map.of());

    public RememberedVerdicts {
        byCell = Collections.unmodifiableSortedMap(new TreeMap<>(byCell));
    }

    /**
     * What was decided in one cell.
     *
     * @param words as typed
     * @param verdicts what they mean
     */
    public record Entry(String words, Verdicts verdicts) {}

    /** What was understood of these words in this cell before. */
    public Optional<Verdicts> understood(String cell, String words) {
        return Optional.ofNullable(byCell.get(cell))
                .filter(entry -> entry.words().equals(words))
                .map(Entry::verdicts);
    }

    /** All of it. */
    public Verdicts all() {
        return byCell.values().stream().map(Entry::verdicts).reduce(Verdicts.none(), Verdicts::and);
    }
}
