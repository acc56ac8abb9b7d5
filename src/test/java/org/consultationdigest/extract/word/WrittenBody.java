package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.samples.kit.DocxBuilder;
import org.consultationdigest.samples.kit.DocxCell;
import org.consultationdigest.samples.kit.DocxTable;
import org.consultationdigest.samples.kit.ListKind;
import org.consultationdigest.samples.kit.Para;

/**
 * The body of a submission as Word file. Places of a paragraph: {@code L} or {@code R} column of a letterhead, {@code C}
 * centred, {@code E} at the right end, {@code B} bold, {@code H1} a heading, {@code HN1} one that Word numbers, {@code N},
 * {@code A} and {@code D} items of automatic lists (numbers, letters, dashes).
 */
final class WrittenBody {
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^]]*)]");

    private final DocxBuilder docx = new DocxBuilder();
    private final List<Para> left = new ArrayList<>();
    private final List<Para> right = new ArrayList<>();
    private DocxTable table = DocxTable.lined();
    private boolean inTable;
    private String lastList = "";
    private int list;
    private int notes;

    void paragraph(String place, String text) {
        endTable();
        if (place.startsWith("L") || place.startsWith("R")) {
            (place.startsWith("L") ? left : right).add(worded(place, text).tight());
            return;
        }
        endColumns();
        docx.add(placed(place, worded(place, text)));
        if (!place.isEmpty() && !"NAD".contains(place)) {
            lastList = "";
        }
    }

    private Para worded(String place, String text) {
        if (place.endsWith("B")) {
            return Para.ofBold(text);
        }
        Para paragraph = Para.empty();
        Matcher note = NOTE.matcher(text);
        int end = 0;
        while (note.find()) {
            docx.footnote(note.group(1));
            paragraph.text(text.substring(end, note.start())).footnote(++notes);
            end = note.end();
        }
        return paragraph.text(text.substring(end));
    }

    private Para placed(String place, Para paragraph) {
        return switch (place) {
            case "H1", "H2", "H3" ->
                paragraph.style("Heading" + place.charAt(1)).unnumbered();
            case "HN1", "HN2" -> paragraph.style("Heading" + place.charAt(2));
            case "C", "CB" -> paragraph.centered();
            case "E", "EB" -> paragraph.right();
            case "N" -> paragraph.item(list(place, ListKind.NUMBERS), 0);
            case "A" -> paragraph.item(list(place, ListKind.LETTERS), 0);
            case "D" -> paragraph.item(list(place, ListKind.DASHES), 0);
            default -> paragraph;
        };
    }

    private int list(String place, ListKind kind) {
        if (!lastList.equals(place)) {
            list = docx.list(kind);
            lastList = place;
        }
        return list;
    }

    void table(String... widths) {
        endTable();
        endColumns();
        table = DocxTable.lined(
                Arrays.stream(widths).mapToInt(Integer::parseInt).toArray());
        inTable = true;
    }

    void titles(String... titles) {
        table.header(titles);
    }

    void row(List<String> marks, List<String> texts) {
        DocxCell[] cells = new DocxCell[marks.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(marks.get(i), texts.get(i));
        }
        table.row(cells);
    }

    private static DocxCell cell(String mark, String text) {
        if (mark.contains("^")) {
            return DocxCell.continued();
        }
        DocxCell cell = mark.startsWith("H") ? DocxCell.header(text) : DocxCell.of(text);
        if (mark.contains("v")) {
            cell.mergedDown();
        }
        String columns = mark.replaceAll("[^0-9]", "");
        return columns.isEmpty() ? cell : cell.across(Integer.parseInt(columns));
    }

    byte[] bytes() {
        endTable();
        endColumns();
        return docx.bytes();
    }

    private void endTable() {
        if (inTable) {
            docx.add(table);
            inTable = false;
        }
    }

    private void endColumns() {
        if (!left.isEmpty() || !right.isEmpty()) {
            docx.add(DocxTable.layout(4000, 5400)
                    .row(DocxCell.of(left.toArray(new Para[0])), DocxCell.of(right.toArray(new Para[0]))));
            left.clear();
            right.clear();
        }
    }
}
