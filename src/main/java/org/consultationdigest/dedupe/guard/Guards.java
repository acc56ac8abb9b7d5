package org.consultationdigest.dedupe.guard;

import java.util.List;
import java.util.function.Predicate;

/**
 * The rules that say when texts of nearly the same words must not be merged by a machine.
 *
 * <p>In order and by name; each looks at the differences only. Safe for use by several threads.
 */
public final class Guards {

    private Guards() {}

    /** All rules, without a vocabulary: two spellings of one length of five or more count as one word and a slip. */
    public static Guards standard() {
        return knowing(word -> false);
    }

    /**
     * All rules, told which words are real: "county" is no slip of "country" when both are.
     *
     * @param attested whether a word (lower case, marks kept, NFC) stands in several independent texts
     */
    public static Guards knowing(Predicate<String> attested) {
        return new Guards();
    }

    /**
     * What keeps a copy from being merged into its representative; empty when nothing does.
     *
     * <p>Not symmetric: whole sentences that only the representative has lose nothing, those that only the copy has would
     * be lost.
     */
    public List<GuardFinding> between(String representative, String copy) {
        return List.of();
    }
}
