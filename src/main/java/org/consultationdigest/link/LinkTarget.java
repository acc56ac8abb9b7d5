package org.consultationdigest.link;

import java.util.List;

/**
 * One place in the draft that a comment is about.
 *
 * @param section the id of the section, or {@link #WHOLE}
 * @param paragraphs the draft's numbers of the paragraphs, when the comment names them
 */
public record LinkTarget(String section, List<String> paragraphs) {
    /** Stands for the document as a whole. */
    public static final String WHOLE = "WHOLE";

    /** Stands for a comment without a section. */
    public static final String UNLINKED = "UNLINKED";

    public LinkTarget {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A section without a paragraph. */
    public static LinkTarget section(String id) {
        return new LinkTarget(id, List.of());
    }
}
