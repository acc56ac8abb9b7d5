package org.consultationdigest.outline.versions;

import org.consultationdigest.outline.ReportOutline;

/**
 * A draft of an earlier round.
 *
 * @param name what the person calls it: the name of its file
 * @param outline the draft as it was
 * @param alignment where its sections and paragraphs stand in the current draft
 */
public record EarlierDraft(String name, ReportOutline outline, DraftAlignment alignment) {}
