package org.consultationdigest.dedupe;

import java.util.List;

/**
 * Why a group is shown to a person side by side with another.
 *
 * @param other the other group
 * @param kind what they may be to each other
 * @param evidence what speaks for it, the weightiest first
 */
public record Doubt(GroupId other, Kind kind, List<Evidence> evidence) {

    public Doubt {
        evidence = List.copyOf(evidence);
    }

    /** What two groups may be to each other; of several the first counts. */
    public enum Kind {
        /** Nearly the same words that say something else. */
        OPPOSED,
        /** Perhaps the same. */
        ALIKE,
        /** Perhaps the same in two languages. */
        TRANSLATION
    }

    /**
     * Words on both sides.
     *
     * @param rule what was looked at: the name of a guard ({@code negation}, {@code number}, ...), or {@code term},
     *     {@code common number}, {@code common name}, {@code meaning} of a translation
     * @param here the words in this group, empty when only the other has some
     * @param there the words in the other
     */
    public record Evidence(String rule, String here, String there) {
        Evidence turned() {
            return new Evidence(rule, there, here);
        }
    }
}
