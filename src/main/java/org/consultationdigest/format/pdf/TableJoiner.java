package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consultationdigest.format.pdf.PdfParagraph.Place;

/** Puts the parts of tables that run over pages together, and the rows that a page break cuts in two. */
final class TableJoiner {
    private static final Pattern SENTENCE_END = Pattern.compile("(?U).*[.!?:;…][\"”’)\\]]*$", Pattern.DOTALL);

    private final List<LineGroup> groups;
    private final Map<Integer, Integer> paragraphOfLine;
    private final Hyphenation hyphenation;
    private final List<PdfTable> tables = new ArrayList<>();

    TableJoiner(List<LineGroup> groups, Map<Integer, Integer> paragraphOfLine, Hyphenation hyphenation) {
        this.groups = groups;
        this.paragraphOfLine = paragraphOfLine;
        this.hyphenation = hyphenation;
    }

    /** The tables of a file, whose parts are given page by page from the top. */
    List<PdfTable> joined(List<PageTable> parts) {
        PageTable before = null;
        for (PageTable part : parts) {
            Set<Integer> paragraphs = paragraphs(part);
            List<PdfTable.Row> rows = rows(part);
            if (before != null && goesOn(before, part, paragraphs)) {
                PdfTable open = tables.remove(tables.size() - 1);
                paragraphs.addAll(open.paragraphs());
                rows = together(open.rows(), rows);
            }
            tables.add(new PdfTable(rows, paragraphs));
            before = part;
        }
        return tables;
    }

    /** Whether nothing but running heads and notes stands between two parts. */
    private boolean goesOn(PageTable before, PageTable part, Set<Integer> paragraphs) {
        if (part.page() != before.page() + 1 || !part.hasColumnsOf(before)) {
            return false;
        }
        int last = tables.get(tables.size() - 1).paragraphs().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        int first = paragraphs.stream().mapToInt(Integer::intValue).min().orElse(0);
        return groups.subList(Math.min(last + 1, first), first).stream()
                .noneMatch(group -> group.place() == Place.BODY);
    }

    private Set<Integer> paragraphs(PageTable part) {
        Set<Integer> paragraphs = new TreeSet<>();
        for (int line : part.lines()) {
            Integer paragraph = paragraphOfLine.get(line);
            if (paragraph != null) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private List<PdfTable.Row> rows(PageTable part) {
        return part.rows().stream()
                .map(cells -> new PdfTable.Row(
                        part.page(),
                        cells.stream()
                                .map(cell -> new PdfTable.Cell(
                                        cell.column(), cell.columns(), cell.continued(), cell.text(hyphenation)))
                                .toList()))
                .toList();
    }

    private static List<PdfTable.Row> together(List<PdfTable.Row> before, List<PdfTable.Row> rows) {
        List<PdfTable.Row> all = new ArrayList<>(before);
        int head = repeated(before, rows);
        all.addAll(rows.subList(0, head));
        if (head < rows.size() && isCut(before.get(before.size() - 1), rows.get(head))) {
            int cut = before.size() - 1;
            all.set(cut, whole(all.get(cut), rows.get(head)));
            all.addAll(rows.subList(head + 1, rows.size()));
        } else {
            all.addAll(rows.subList(head, rows.size()));
        }
        return all;
    }

    /** How many rows of the header are printed again. */
    private static int repeated(List<PdfTable.Row> before, List<PdfTable.Row> rows) {
        int head = 0;
        while (head < Math.min(before.size(), rows.size())
                && texts(before.get(head)).equals(texts(rows.get(head)))) {
            head++;
        }
        return head;
    }

    private static List<String> texts(PdfTable.Row row) {
        return row.cells().stream().map(PdfTable.Cell::text).toList();
    }

    /**
     * A row goes on below a page break when its first cell is empty, or a sentence in it goes on in small letters. A
     * single word (a code, a name, a number) does not go on: where one stands in the same column on both sides of the
     * break, the row below is a row of its own, however it begins.
     */
    private static boolean isCut(PdfTable.Row above, PdfTable.Row below) {
        List<String> first = texts(above);
        List<String> second = texts(below);
        boolean merged = below.cells().stream().anyMatch(PdfTable.Cell::continued);
        if (merged || first.size() != second.size() || first.size() < 2) {
            return false;
        }
        boolean keyless = second.get(0).isEmpty() && !first.get(0).isEmpty();
        boolean goesOn = false;
        boolean begins = false;
        for (int i = 0; i < first.size(); i++) {
            boolean both = !first.get(i).isEmpty() && !second.get(i).isEmpty();
            begins |= both && isOneWord(first.get(i)) && isOneWord(second.get(i));
            goesOn |= both && goesOn(first.get(i), second.get(i));
            keyless &= second.get(i).isEmpty() || !first.get(i).isEmpty();
        }
        return keyless || (goesOn && !begins);
    }

    private static boolean goesOn(String above, String below) {
        return !SENTENCE_END.matcher(above).matches() && Character.isLowerCase(below.codePointAt(0));
    }

    private static boolean isOneWord(String text) {
        return text.chars().noneMatch(Character::isWhitespace);
    }

    private static PdfTable.Row whole(PdfTable.Row above, PdfTable.Row below) {
        List<PdfTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < above.cells().size(); i++) {
            PdfTable.Cell cell = above.cells().get(i);
            cells.add(new PdfTable.Cell(
                    cell.column(),
                    cell.columns(),
                    cell.continued(),
                    whole(cell.text(), below.cells().get(i).text())));
        }
        return new PdfTable.Row(above.page(), cells);
    }

    private static String whole(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) {
            return above + below;
        }
        return above + (SENTENCE_END.matcher(above).matches() ? "\n" : " ") + below;
    }
}
