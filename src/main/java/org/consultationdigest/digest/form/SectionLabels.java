package org.consultationdigest.digest.form;

import java.util.HashMap;
import java.util.Map;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.outline.Section;

/** What the forms call the sections of a draft: number and heading. */
final class SectionLabels {
    private final DigestLanguage language;
    private final Map<String, Section> sections = new HashMap<>();

    SectionLabels(Digest digest) {
        this.language = digest.language();
        digest.outline().sections().forEach(section -> sections.put(section.id(), section));
    }

    /** The label of a section, or of what is none. */
    String of(String id) {
        return switch (id) {
            case LinkTarget.WHOLE -> FormTerm.WHOLE.in(language);
            case LinkTarget.UNLINKED -> FormTerm.UNLINKED.in(language);
            default -> sections.containsKey(id) ? label(sections.get(id)) : id;
        };
    }

    private static String label(Section section) {
        return section.number().isPresent() ? section.id() + ". " + section.title() : section.title();
    }
}
