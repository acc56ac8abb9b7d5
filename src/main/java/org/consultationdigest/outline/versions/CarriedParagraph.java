package org.consultationdigest.outline.versions;

import org.consultationdigest.outline.DraftParagraph;

/**
 * Where a paragraph of an earlier draft stands in the current one.
 *
 * @param paragraph the paragraph of the current draft
 * @param likeness how much of the words is the same, from above 0 to 1; 1 only for the same words
 * @param moved whether it stands elsewhere in the order of the draft than its neighbours do
 */
public record CarriedParagraph(DraftParagraph paragraph, double likeness, boolean moved) {}
