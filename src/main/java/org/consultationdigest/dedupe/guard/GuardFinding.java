package org.consultationdigest.dedupe.guard;

import java.util.List;

/**
 * A difference that forbids a machine to let one text stand for the other.
 *
 * @param rule the name of the rule, stable, for the evidence: {@code negation}, {@code number}, ...
 * @param severity whether it is certain
 * @param left the words of the representative that differ, as written; empty when the copy inserts
 * @param right the words of the copy that differ, as written; empty when the copy leaves out
 */
public record GuardFinding(String rule, Severity severity, List<String> left, List<String> right) {

    public GuardFinding {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("a finding names its words: " + rule);
        }
    }

    /** What it is about: the words of both sides. */
    List<List<String>> words() {
        return List.of(left, right);
    }

    /** The evidence in one line: {@code negation: shall | shall not}. */
    public String shown() {
        return rule + ": " + String.join(" ", left) + " | " + String.join(" ", right);
    }
}
