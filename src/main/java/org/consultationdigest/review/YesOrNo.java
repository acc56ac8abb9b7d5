package org.consultationdigest.review;

import java.util.Optional;
import java.util.Set;
import org.consultationdigest.text.Folding;

/** The words with which people tick a cell. */
final class YesOrNo {
    private static final Set<String> YES =
            Set.of("yes", "y", "x", "1", "true", "co", "dung", "✓", "✔", "ok", "v", "oui");
    private static final Set<String> NO = Set.of("no", "n", "0", "false", "khong", "sai", "-", "non");

    private YesOrNo() {}

    /** Whether the words say yes; empty when they say neither. */
    static Optional<Boolean> in(String words) {
        String said = Folding.folded(words).strip();
        if (YES.contains(said)) {
            return Optional.of(true);
        }
        return NO.contains(said) ? Optional.of(false) : Optional.empty();
    }
}
