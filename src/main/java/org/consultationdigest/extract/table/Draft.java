package org.consultationdigest.extract.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record while its rows are being read. */
final class Draft {
    final int row;
    final String cell;
    final List<Answer> answers = new ArrayList<>();
    /** What bodies with a column of their own say, by their names. */
    final Map<String, Said> said = new LinkedHashMap<>();

    final List<String> references = new ArrayList<>();
    final List<String> written = new ArrayList<>();
    final Map<String, String> extras = new LinkedHashMap<>();
    Optional<String> contributor = Optional.empty();
    Optional<String> author = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    /** The title of the column, where it asks for comments on the draft as a whole. */
    Optional<String> general = Optional.empty();

    private final Map<Field, List<String>> parts = new EnumMap<>(Field.class);

    /**
     * An answer to the question over its column.
     *
     * @param question the header as written
     * @param text what is answered
     * @param cell the address of the answer
     */
    record Answer(String question, String text, String cell) {}

    /**
     * What one body says in a column of its own.
     *
     * @param text a line a row
     * @param cell the address of its beginning
     */
    record Said(String text, String cell) {
        private Said goingOn(Said below) {
            return new Said(text + "\n" + below.text, cell);
        }
    }

    /**
     * A record that begins in this row.
     *
     * @param row the row's number in the file
     * @param cell the address of what is said
     */
    Draft(int row, String cell) {
        this.row = row;
        this.cell = cell;
    }

    void add(Field field, String text) {
        parts.computeIfAbsent(field, key -> new ArrayList<>()).add(text);
    }

    /** A body says something, or goes on with what it said in the row above. */
    void say(String body, String text, String address) {
        said.merge(body, new Said(text, address), Said::goingOn);
    }

    /** All the words of a field, a line a cell. */
    Optional<String> joined(Field field) {
        List<String> texts = parts.getOrDefault(field, List.of());
        return switch (texts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(texts.get(0));
            default -> Optional.of(String.join("\n", texts));
        };
    }

    /** The cells of a field that stands in several columns, from one to another: {@code 12-14}. */
    Optional<String> range(Field field) {
        List<String> texts = parts.getOrDefault(field, List.of());
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("-", new LinkedHashSet<>(texts)));
    }

    /**
     * A reference.
     *
     * @param reference completed by the title of its column
     * @param asWritten as it stands in the cell
     */
    void addReference(String reference, String asWritten) {
        if (!references.contains(reference)) {
            references.add(reference);
        }
        if (!written.contains(asWritten)) {
            written.add(asWritten);
        }
    }

    /** Keeps a cell under its header; a header that stands twice is counted on. */
    void keep(String title, String text) {
        extras.merge(title, text, (above, below) -> above + "\n" + below);
    }
}
