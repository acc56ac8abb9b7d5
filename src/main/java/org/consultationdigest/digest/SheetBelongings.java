package org.consultationdigest.digest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people put into a sheet besides their decisions, and how they arranged it.
 *
 * <p>A row is named by its key; the band of a section by {@link #BAND} and the section; the titles by {@link #HEADER}. A
 * column is named by its constant ({@code NOT_A_COMMENT}), a person's column by {@link #own}.
 *
 * @param columns the columns they added, left to right
 * @param rows the rows they added, from the top
 * @param notes the notes on cells
 * @param painted the cells they made look otherwise
 * @param widths the columns that they made wider or narrower, in digits of the workbook's font, by name
 * @param hiddenColumns the columns of the program's that they hid
 * @param hiddenRows the rows that they hid or that their filter leaves out
 * @param filters what they filter by
 * @param order the keys of all rows as they sorted them; empty when the rows stand as they were written
 */
public record SheetBelongings(
        List<OwnColumn> columns,
        List<OwnRow> rows,
        List<CellNote> notes,
        List<PaintedCell> painted,
        Map<String, Integer> widths,
        Set<String> hiddenColumns,
        Set<String> hiddenRows,
        List<ColumnFilter> filters,
        List<String> order) {
    /** The name of the row of titles. */
    public static final String HEADER = "titles";

    /** What the name of a section's band begins with. */
    public static final String BAND = "§ ";

    /** What stands above a person's row that belongs to another part of a large digest. */
    static final String IN_ANOTHER_PART = "in another part";

    /** What the name of the top of a further part of a large digest begins with; the number of the part, from 2, follows. */
    private static final String TOP_OF_PART = "top of part ";

    /** What stands above a row at the top of a part; above the first one the titles do. */
    public static String topOf(int part) {
        return part == 1 ? HEADER : TOP_OF_PART + part;
    }

    /** The part at whose top a row stands that has this above it; 0 when it stands at none. */
    static int partWithTop(String above) {
        if (above.equals(HEADER)) {
            return 1;
        }
        return above.startsWith(TOP_OF_PART) ? Integer.parseInt(above.substring(TOP_OF_PART.length())) : 0;
    }

    /** Nothing. */
    public static final SheetBelongings NONE = new SheetBelongings(
            List.of(), List.of(), List.of(), List.of(), Map.of(), Set.of(), Set.of(), List.of(), List.of());

    public SheetBelongings {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        painted = List.copyOf(painted);
        widths = Collections.unmodifiableSortedMap(new TreeMap<>(widths));
        hiddenColumns = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenColumns));
        hiddenRows = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenRows));
        filters = List.copyOf(filters);
        order = List.copyOf(order);
    }

    /** The name of a person's column by its place among them, counted from 0. */
    public static String own(int position) {
        return "own " + position;
    }

    /** The same with these rows of people's. */
    SheetBelongings withRows(List<OwnRow> theirs) {
        return new SheetBelongings(columns, theirs, notes, painted, widths, hiddenColumns, hiddenRows, filters, order);
    }

    /** The same with these columns of people's. */
    SheetBelongings withColumns(List<OwnColumn> theirs) {
        return new SheetBelongings(theirs, rows, notes, painted, widths, hiddenColumns, hiddenRows, filters, order);
    }

    /** The same rows in this order. */
    public SheetBelongings ordered(List<String> keys) {
        return new SheetBelongings(columns, rows, notes, painted, widths, hiddenColumns, hiddenRows, filters, keys);
    }
}
