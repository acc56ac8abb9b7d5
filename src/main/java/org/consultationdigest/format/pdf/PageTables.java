package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Keeps the tables of pages until all pages are known. */
final class PageTables {
    private final List<PageTable> tables = new ArrayList<>();

    /** Notes the tables of a page whose lines these are, with their type. */
    void note(int page, PDRectangle crop, RulingCollector drawn, List<List<TextLine>> rows) {
        int direction = rows.isEmpty() ? 0 : rows.get(rows.size() / 2).get(0).direction();
        List<List<TextLine>> straight =
                rows.stream().filter(row -> row.get(0).direction() == direction).toList();
        note(page, drawn.rulings(crop, direction), straight);
    }

    /** Notes the tables of a page whose lines these are, with their type, all of one direction. */
    void note(int page, List<Ruling> rulings, List<List<TextLine>> straight) {
        List<PageTable> found = new ArrayList<>(RuledTables.in(page, rulings, straight));
        Set<Integer> ruled = new HashSet<>();
        found.forEach(table -> ruled.addAll(table.lines()));
        found.addAll(AlignedTables.in(page, straight, ruled, rulings));
        found.sort(Comparator.comparingDouble(PageTable::top));
        tables.addAll(found);
    }

    /** Forgets the tables of a page that is read anew. */
    void remove(int page) {
        tables.removeIf(table -> table.page() == page);
    }

    List<PageTable> all() {
        tables.sort(Comparator.comparingInt(PageTable::page).thenComparingDouble(PageTable::top));
        return tables;
    }

    /** For each line that stands in a table the number of the table. */
    Map<Integer, Integer> tableOfLine() {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            int number = i;
            tables.get(i).lines().forEach(line -> numbers.put(line, number));
        }
        return numbers;
    }
}
