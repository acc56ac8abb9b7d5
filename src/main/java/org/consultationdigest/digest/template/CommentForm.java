package org.consultationdigest.digest.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;

/**
 * What stands in a comment form.
 *
 * @param draft the title of the draft
 * @param language the language of its labels
 * @param rows the places that may be commented on: the whole draft, then each section and its numbered paragraphs
 */
record CommentForm(String draft, DigestLanguage language, List<Row> rows) {
    /** Enough to know a paragraph again. */
    private static final int LONGEST_QUOTE = 300;

    CommentForm {
        rows = List.copyOf(rows);
    }

    /**
     * A place in the draft.
     *
     * @param section as a contributor would name it
     * @param paragraph the draft's number of the paragraph; empty for a whole section
     * @param text how it reads in the draft
     */
    record Row(String section, String paragraph, String text) {}

    /** The form for a draft. */
    static CommentForm of(ReportOutline outline, DigestLanguage language) {
        Map<String, List<DraftParagraph>> paragraphs = new HashMap<>();
        Set<String> numbers = new HashSet<>();
        for (DraftParagraph paragraph : outline.paragraphs()) {
            if (paragraph.number().filter(numbers::add).isPresent()) {
                paragraphs
                        .computeIfAbsent(paragraph.section(), id -> new ArrayList<>())
                        .add(paragraph);
            }
        }
        SectionNames names = new SectionNames(outline, TemplateTerm.SECTION.in(language));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(TemplateTerm.WHOLE.in(language), "", outline.title()));
        for (Section section : outline.sections()) {
            String name = names.of(section);
            rows.add(new Row(name, "", section.title()));
            for (DraftParagraph paragraph : paragraphs.getOrDefault(section.id(), List.of())) {
                rows.add(new Row(name, paragraph.number().orElse(""), quote(paragraph.text())));
            }
        }
        return new CommentForm(outline.title(), language, rows);
    }

    /** The labels of the columns. */
    List<String> columns() {
        return List.of(
                TemplateTerm.SECTION.in(language),
                TemplateTerm.PARAGRAPH.in(language),
                TemplateTerm.DRAFT_TEXT.in(language),
                TemplateTerm.COMMENT.in(language),
                TemplateTerm.PROPOSED_CHANGE.in(language),
                TemplateTerm.RATIONALE.in(language));
    }

    private static String quote(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_QUOTE);
        return text.substring(0, space > 0 ? space : LONGEST_QUOTE) + " …";
    }
}
