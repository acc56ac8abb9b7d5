package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A comment table laid out at random, and what a reader has to find in it. */
final class RandomTable {
    private static final Map<Field, List<String>> HEADERS = Map.of(
            Field.SEQ, List.of("STT", "No.", "N°"),
            Field.CONTRIBUTOR, List.of("Đơn vị góp ý", "Organisation", "Name of institution"),
            Field.REFERENCE, List.of("Vị trí góp ý", "Clause/Subclause", "Location"),
            Field.COMMENT, List.of("Nội dung góp ý", "Comment", "Comments on the draft"),
            Field.PROPOSED_CHANGE, List.of("Đề xuất sửa đổi", "Proposed change", "Suggested wording"),
            Field.RESPONSE, List.of("Ý kiến tiếp thu, giải trình", "Response", "Secretariat response"));
    private static final List<String> TITLES =
            List.of("BẢN TỔNG HỢP Ý KIẾN GÓP Ý", "Comments on the draft report", "Kết quả cụ thể như sau:", "Form 3");
    private static final List<String> WORDS = List.of(
            "đề nghị",
            "bổ sung",
            "số liệu",
            "the",
            "figure",
            "is",
            "outdated",
            "làm rõ",
            "clarify",
            "trẻ em",
            "rights");

    private final Random random;
    private final List<Field> columns = new ArrayList<>();
    private final List<Grid.Row> rows = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();
    private final boolean twoRows;
    private final boolean submitterOnce;
    private Optional<String> band = Optional.empty();

    RandomTable(Random random) {
        this.random = random;
        this.twoRows = random.nextInt(3) == 0;
        this.submitterOnce = random.nextBoolean();
        columns.addAll(List.of(Field.SEQ, Field.CONTRIBUTOR, Field.REFERENCE, Field.COMMENT));
        if (random.nextBoolean()) {
            columns.add(Field.PROPOSED_CHANGE);
        }
        if (random.nextBoolean()) {
            columns.add(Field.RESPONSE);
        }
        if (!twoRows) {
            Collections.shuffle(columns, random);
        }
        titles();
        header();
        records();
    }

    Grid grid() {
        return new Grid(rows, List.of());
    }

    List<String> expected() {
        return expected;
    }

    List<String> setAside() {
        return setAside;
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder();
        rows.forEach(row -> shown.append(row.number())
                .append(": ")
                .append(row.cells().stream()
                        .map(cell -> cell.continued() ? "^" : cell.text())
                        .toList())
                .append('\n'));
        return shown.toString();
    }

    private void titles() {
        for (int i = random.nextInt(3); i > 0; i--) {
            String title = TITLES.get(random.nextInt(TITLES.size()));
            add(List.of(cell(1, columns.size(), false, title)));
            setAside.add(title);
            if (random.nextBoolean()) {
                add(List.of());
            }
        }
    }

    private void header() {
        List<String> titles = new ArrayList<>();
        for (Field field : columns) {
            List<String> choice = HEADERS.get(field);
            titles.add(choice.get(random.nextInt(choice.size())));
        }
        if (!twoRows) {
            add(row(titles));
            setAside.add(String.join("\t", titles));
            return;
        }
        // The number and the submitter are two rows high, the rest stands below one title.
        List<Grid.Cell> upper = new ArrayList<>();
        List<Grid.Cell> lower = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean high = i < 2;
            if (high) {
                upper.add(cell(i + 1, 1, false, titles.get(i)));
            }
            lower.add(high ? cell(i + 1, 1, true, "") : cell(i + 1, 1, false, titles.get(i)));
        }
        upper.add(cell(3, columns.size() - 2, false, "Ý kiến"));
        add(upper);
        add(lower);
        setAside.add(titles.get(0) + "\t" + titles.get(1) + "\tÝ kiến");
        setAside.add(String.join("\t", titles.subList(2, titles.size())));
    }

    private void records() {
        int count = 1 + random.nextInt(8);
        String submitter = "";
        for (int i = 1; i <= count; i++) {
            if (random.nextInt(5) == 0) {
                band();
            }
            boolean again = submitterOnce && i > 1 && (i % 2 == 0 || random.nextBoolean());
            submitter = again ? submitter : "Body " + (char) ('A' + i);
            record(i, submitter, again);
            if (random.nextInt(6) == 0) {
                emptyRecord(i);
            }
        }
    }

    private void band() {
        String text = "Mục " + (1 + rows.size()) + ". " + words();
        add(List.of(cell(1, columns.size(), false, text)));
        setAside.add(text);
        band = Optional.of(text);
    }

    private void record(int number, String submitter, boolean again) {
        Map<Field, String> values = new HashMap<>();
        values.put(Field.SEQ, number + "");
        values.put(Field.CONTRIBUTOR, again ? "" : submitter);
        values.put(Field.REFERENCE, random.nextBoolean() ? "Section " + number + "." + random.nextInt(9) : "");
        values.put(Field.COMMENT, words());
        values.put(Field.PROPOSED_CHANGE, random.nextBoolean() ? words() : "");
        values.put(Field.RESPONSE, random.nextBoolean() ? words() : "");
        boolean ditto = again && random.nextBoolean();
        boolean merged = again && !ditto && random.nextBoolean();
        List<Grid.Cell> cells = new ArrayList<>();
        for (Field field : columns) {
            boolean submitterCell = field == Field.CONTRIBUTOR;
            String text = submitterCell && ditto ? "-nt-" : values.get(field);
            cells.add(cell(cells.size() + 1, 1, submitterCell && merged, text));
        }
        add(cells);
        List<String> extras = new ArrayList<>();
        for (Field field : columns) {
            boolean kept = field == Field.SEQ || field == Field.RESPONSE;
            if (kept && !values.get(field).isEmpty()) {
                extras.add(values.get(field));
            } else if (field == Field.CONTRIBUTOR && ditto) {
                extras.add("-nt-");
            } else if (field == Field.CONTRIBUTOR && again && !merged) {
                // What is not merged is inherited with the reason.
                extras.add(submitter);
            }
        }
        String own = values.get(Field.REFERENCE);
        String places =
                band.map(text -> own.isEmpty() ? text : text + " > " + own).orElse(own);
        expected.add(String.join(
                " | ",
                rows.size() + "",
                submitter,
                places,
                values.get(Field.COMMENT),
                columns.contains(Field.PROPOSED_CHANGE) ? values.get(Field.PROPOSED_CHANGE) : "",
                String.join("; ", extras)));
    }

    private void emptyRecord(int number) {
        List<String> texts = new ArrayList<>();
        columns.forEach(field -> texts.add(field == Field.SEQ ? number + "00" : ""));
        add(row(texts));
        setAside.add(number + "00");
    }

    private String words() {
        StringBuilder words = new StringBuilder("Ý");
        for (int i = 2 + random.nextInt(9); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.append(' ').append(random.nextInt(100_000)).append('.').toString();
    }

    private List<Grid.Cell> row(List<String> texts) {
        List<Grid.Cell> cells = new ArrayList<>();
        texts.forEach(text -> cells.add(cell(cells.size() + 1, 1, false, text)));
        return cells;
    }

    private Grid.Cell cell(int column, int columns, boolean continued, String text) {
        return new Grid.Cell(column, columns, continued, text, (char) ('A' + column - 1) + "" + (rows.size() + 1));
    }

    private void add(List<Grid.Cell> cells) {
        rows.add(new Grid.Row(rows.size() + 1, cells, false));
    }
}
