package org.consultationdigest.outline.versions;

import org.consultationdigest.outline.ReportOutline;

/**
 * The current draft in another language.
 *
 * @param name what the person calls it: the name of its file
 * @param outline the translation, with its own titles, paragraphs and ids
 * @param alignment which section and paragraph of the draft each of the translation is
 */
public record DraftTranslation(String name, ReportOutline outline, TranslationAlignment alignment) {}
