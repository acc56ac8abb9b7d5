package org.consultationdigest.digest.xlsx;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything about a workbook but its cells.
 *
 * @param title of the document
 * @param creator the program that makes it
 * @param font the name of its only font
 * @param texts further properties of the document that are texts
 * @param numbers further properties that are numbers
 * @param names areas that have a name, as formulas write them
 * @param sheets from the left, at least one
 */
public record WorkbookLayout(
        String title,
        String creator,
        String font,
        SortedMap<String, String> texts,
        SortedMap<String, Integer> numbers,
        SortedMap<String, String> names,
        List<SheetLayout> sheets) {
    public WorkbookLayout {
        texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        numbers = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        names = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(names));
        sheets = List.copyOf(sheets);
    }
}
