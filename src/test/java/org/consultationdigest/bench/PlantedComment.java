package org.consultationdigest.bench;

/**
 * A comment that was written into a file.
 *
 * @param text what is said
 * @param proposedChange the wording asked for; empty when none is
 */
public record PlantedComment(String text, String proposedChange) {

    /** A comment that asks for no wording. */
    static PlantedComment of(String text) {
        return new PlantedComment(text, "");
    }
}
