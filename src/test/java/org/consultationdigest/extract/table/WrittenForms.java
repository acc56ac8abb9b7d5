package org.consultationdigest.extract.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Forms written down with what a person reads their columns as, and how many of the columns the rules read alike. */
final class WrittenForms {
    private final List<String> misses = new ArrayList<>();
    private int forms;
    private int columns;
    private int wrong;

    /** Reads the forms of a file beside the tests of this package. */
    static WrittenForms read(String resource) throws IOException {
        WrittenForms forms = new WrittenForms();
        try (InputStream stream = Objects.requireNonNull(WrittenForms.class.getResourceAsStream(resource), resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^# Forms.*\\n^#.*\\n", "");
            for (String form : text.strip().split("\\n\\n", -1)) {
                forms.tryOut(form);
            }
        }
        return forms;
    }

    private void tryOut(String form) {
        int end = form.indexOf("\n= ");
        List<String> expected = List.of(form.substring(end + 3).strip().split(" ", -1));
        List<String> read = fields(form.substring(0, end).split("\n", -1), expected.size());
        int before = wrong;
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < expected.size(); i++) {
            if (!List.of(expected.get(i).split("/", -1)).contains(read.get(i))) {
                wrong++;
                said.append("  column ").append(i + 1).append(" read as ").append(read.get(i));
                said.append(", not ").append(expected.get(i)).append('\n');
            }
        }
        columns += expected.size();
        forms++;
        if (wrong > before) {
            misses.add(form.substring(0, end).lines().findFirst().orElse("") + "\n" + said);
        }
    }

    /** The share of the columns that were read as a person reads them. */
    double share() {
        return 1 - wrong / (double) columns;
    }

    /** One line of figures, and each form that was misread. */
    String told() {
        return String.format(Locale.ROOT, "%d forms, %d columns, %.4f read%n", forms, columns, share())
                + String.join("", misses);
    }

    /** The answers that were taken for comments: a digest with those in it says what nobody said. */
    long answersTakenForComments() {
        return misses.stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("read as comment, not response")
                        || line.contains("read as comment, not decision"))
                .count();
    }

    /** The field of each grid column; {@code none} where the header found has none, or no header was found. */
    private static List<String> fields(String[] lines, int columns) {
        String[] fields = new String[columns];
        Arrays.fill(fields, "none");
        new HeaderFinder(new HeaderScores(HeaderWords.standard()))
                .find(Tables.grid(lines).rows(), 0)
                .ifPresent(header -> {
                    for (HeaderColumn column : header.columns().all()) {
                        String field = column.field().name().toLowerCase(Locale.ROOT);
                        Arrays.fill(fields, column.first() - 1, Math.min(column.last(), columns), field);
                    }
                });
        return List.of(fields);
    }
}
