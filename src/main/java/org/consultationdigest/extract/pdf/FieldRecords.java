package org.consultationdigest.extract.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.format.pdf.PdfField;
import org.consultationdigest.text.Folding;

/**
 * Fields whose names differ only in their numbers ({@code Comment_1}, {@code Section_1}, {@code Comment_2}) as the rows of a
 * table, whose titles are what the names have in common.
 */
final class FieldRecords {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");
    private static final Pattern NO_WORD = Pattern.compile("[\\[\\]#_.\\s-]+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final List<List<PdfField>> rows;

    private FieldRecords(Collection<List<PdfField>> rows) {
        this.rows = List.copyOf(rows);
    }

    static FieldRecords of(List<PdfField> fields) {
        Map<String, List<PdfField>> rows = new LinkedHashMap<>();
        fields.forEach(field ->
                rows.computeIfAbsent(numbers(field), none -> new ArrayList<>()).add(field));
        return new FieldRecords(rows.values());
    }

    /** The fields of each row. */
    List<List<PdfField>> rows() {
        return rows;
    }

    /** What a field is called, for a person: its label, or its name as words. */
    static String title(PdfField field) {
        return field.label().orElseGet(() -> asWords(field));
    }

    /** A row of titles and the rows of values, which are numbered from 2. */
    Grid grid() {
        List<String> columns = rows.stream()
                .flatMap(List::stream)
                .map(FieldRecords::column)
                .distinct()
                .toList();
        List<Grid.Row> lines = new ArrayList<>();
        lines.add(row(1, columns.stream().map(this::columnTitle).toList()));
        for (List<PdfField> fields : rows) {
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(value(fields, column));
            }
            lines.add(row(lines.size() + 1, cells));
        }
        return new Grid(lines, List.of());
    }

    /** The label that all fields of a column share but for its numbers, or else their name as words. */
    private String columnTitle(String column) {
        List<PdfField> fields = rows.stream()
                .flatMap(List::stream)
                .filter(field -> column(field).equals(column))
                .toList();
        List<String> labels = fields.stream()
                .map(field -> NUMBERS.matcher(title(field)).replaceAll("").strip())
                .distinct()
                .toList();
        return labels.size() == 1 ? labels.get(0) : asWords(fields.get(0));
    }

    private static String value(List<PdfField> fields, String column) {
        List<String> values = fields.stream()
                .filter(field -> column(field).equals(column))
                .map(PdfField::value)
                .map(Folding::shown)
                .toList();
        return String.join("\n", values);
    }

    private static Grid.Row row(int number, List<String> cells) {
        List<Grid.Cell> made = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            made.add(new Grid.Cell(i + 1, 1, false, cells.get(i), ""));
        }
        return new Grid.Row(number, made, false);
    }

    private static String column(PdfField field) {
        return NUMBERS.matcher(field.name()).replaceAll("#");
    }

    private static String numbers(PdfField field) {
        StringBuilder numbers = new StringBuilder();
        Matcher matcher = NUMBERS.matcher(field.name());
        while (matcher.find()) {
            numbers.append(matcher.group()).append('.');
        }
        return numbers.toString();
    }

    /** {@code form.ProposedChange_2} is {@code Proposed change}. */
    private static String asWords(PdfField field) {
        String own = field.name().substring(field.name().lastIndexOf('.') + 1);
        String bare = NO_WORD.matcher(NUMBERS.matcher(own).replaceAll(" ")).replaceAll(" ");
        String words = HUMP.matcher(bare).replaceAll(" ").strip();
        return words.isEmpty() ? field.name() : words;
    }
}
