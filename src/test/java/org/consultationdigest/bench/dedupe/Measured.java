package org.consultationdigest.bench.dedupe;

/**
 * A measure and what came of it.
 *
 * @param measure what is measured, on what
 * @param wanted the least that is asked for
 * @param figure what was measured
 * @param reached whether it is enough
 */
public record Measured(String measure, String wanted, String figure, boolean reached) {
    public String row() {
        return "| " + measure + " | " + wanted + " | " + figure + " | " + (reached ? "yes" : "**no**") + " |";
    }
}
