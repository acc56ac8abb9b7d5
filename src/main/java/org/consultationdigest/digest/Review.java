package org.consultationdigest.digest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What people typed into the review columns of one row, verbatim; a column that is blank is absent. The decision is
 * kept as typed, too: {@link #decision()} reads it.
 *
 * @param typed the words by column; only columns of {@link DigestColumn#reviewColumns()}, only non-blank words
 */
public record Review(Map<DigestColumn, String> typed) {
    /** A row that nobody has written in. */
    public static final Review BLANK = new Review(Map.of());

    public Review {
        typed = java.util.Collections.unmodifiableMap(new TreeMap<>(typed.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        if (!DigestColumn.reviewColumns().containsAll(typed.keySet())) {
            throw new IllegalArgumentException("not all of these are review columns: " + typed.keySet());
        }
    }

    /** The words in one column. */
    public Optional<String> in(DigestColumn column) {
        return Optional.ofNullable(typed.get(column));
    }

    /** The decision, when the words in its column name one in either language. */
    public Optional<Decision> decision() {
        return in(DigestColumn.DECISION).flatMap(DigestTexts::decisionNamed);
    }

    /** Whether nobody has written anything. */
    public boolean isBlank() {
        return typed.isEmpty();
    }
}
