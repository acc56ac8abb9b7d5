package org.consultationdigest.digest.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.consultationdigest.digest.DigestLanguage;

/**
 * What became of the comments of one contributor.
 *
 * @param addressee who said them
 * @param draft the draft they are on
 * @param entries the comments, in the order of the digest
 */
record ReplySheet(String addressee, String draft, List<Entry> entries) {
    ReplySheet {
        entries = List.copyOf(entries);
    }

    /**
     * A comment.
     *
     * @param section the label of the section it stands under
     * @param comment what was said
     * @param response the decision and the answer; blank while there is none
     */
    record Entry(String section, String comment, String response) {}

    /** Writes a sheet in Word; the same sheet gives the same bytes. */
    static void write(ReplySheet sheet, DigestLanguage language, OutputStream out) throws IOException {
        WordPage page = new WordPage(true, language, FormTerm.PAGE.in(language));
        try (var document = page.document()) {
            page.heading(FormTerm.REPLY_TITLE.in(language), 14);
            page.heading(FormTerm.ON_DRAFT.with(sheet.draft(), language), 14);
            page.line(FormTerm.REPLY_TO.with(sheet.addressee(), language));
            page.line(FormTerm.REPLY_INTRODUCTION.in(language));
            WordTable table = new WordTable(page, 22, 43, 35);
            table.header(List.of(
                    FormTerm.SECTION.in(language), FormTerm.YOUR_COMMENT.in(language), FormTerm.RESPONSE.in(language)));
            for (Entry entry : sheet.entries()) {
                table.row(
                        WordTable.FirstCell.ALONE, false, List.of(entry.section(), entry.comment(), entry.response()));
            }
            page.line("");
            WordFile.write(document, out);
        }
    }
}
