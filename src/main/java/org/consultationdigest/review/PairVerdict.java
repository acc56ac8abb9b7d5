package org.consultationdigest.review;

import java.util.Optional;
import java.util.Set;
import org.consultationdigest.text.Folding;

/** The words with which people decide whether two rows say the same. */
final class PairVerdict {
    private static final Set<String> SAME =
            Set.of("same", "trung", "the same", "duplicate", "giong nhau", "trung nhau");
    /** A contradiction that is right stays one: two rows. */
    private static final Set<String> DIFFERENT =
            Set.of("different", "khac", "khac nhau", "not a duplicate", "right", "dung", "not the same", "khong trung");

    private PairVerdict() {}

    /** Whether the words say that they are the same; empty when they say neither. */
    static Optional<Boolean> isSame(String words) {
        String said = Folding.folded(words).strip();
        if (SAME.contains(said)) {
            return Optional.of(true);
        }
        return DIFFERENT.contains(said) ? Optional.of(false) : Optional.empty();
    }
}
