package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.versions.DraftTranslation;

/**
 * What the translations of a draft add to it.
 *
 * @param units what their headings call the sections, by the draft's ids
 * @param titles the draft's sections by their other titles, in the order of the draft
 * @param texts the draft's paragraphs by their words in another language
 */
record Translations(Map<String, List<String>> units, List<Titled> titles, List<Worded> texts) {

    /** A section of the draft under the title of a translation. */
    record Titled(String title, String section) {}

    /** A paragraph of the draft in the words of a translation. */
    record Worded(String text, DraftParagraph paragraph) {}

    static Translations of(List<DraftTranslation> translations) {
        Translations all = new Translations(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        translations.forEach(all::add);
        return all;
    }

    private void add(DraftTranslation translation) {
        for (Section section : translation.outline().sections()) {
            translation.alignment().section(section.id()).ifPresent(id -> {
                titles.add(new Titled(section.title(), id));
                section.unit()
                        .ifPresent(unit -> units.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(unit));
            });
        }
        for (DraftParagraph paragraph : translation.outline().paragraphs()) {
            translation
                    .alignment()
                    .paragraph(paragraph.position())
                    .ifPresent(own -> texts.add(new Worded(paragraph.text(), own)));
        }
    }
}
