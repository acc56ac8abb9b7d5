package org.consultationdigest.outline.versions;

import java.util.HashMap;
import java.util.Map;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;

/**
 * The current draft in another language.
 *
 * @param name what the person calls it: the name of its file
 * @param outline the translation, with its own titles, paragraphs and ids
 * @param alignment which section and paragraph of the draft each of the translation is
 */
public record DraftTranslation(String name, ReportOutline outline, TranslationAlignment alignment) {

    /** The translated titles, by the id of the draft's section. */
    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        for (Section section : outline.sections()) {
            alignment.section(section.id()).ifPresent(id -> titles.put(id, section.title()));
        }
        return titles;
    }
}
