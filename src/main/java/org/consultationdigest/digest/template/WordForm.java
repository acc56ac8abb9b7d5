package org.consultationdigest.digest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.consultationdigest.digest.form.WordFile;
import org.consultationdigest.digest.form.WordPage;
import org.consultationdigest.digest.form.WordTable;
import org.consultationdigest.digest.form.WordTable.FirstCell;

/** Sets the comment form in Word. */
final class WordForm {
    private WordForm() {}

    static void write(CommentForm form, OutputStream out) throws IOException {
        WordPage page = new WordPage(true, form.language(), TemplateTerm.PAGE.in(form.language()));
        try (var document = page.document()) {
            page.heading(TemplateTerm.TITLE.in(form.language()), 14);
            page.heading(form.draft(), 14);
            page.line(TemplateTerm.ORGANISATION.in(form.language()) + " ");
            page.line(TemplateTerm.DATE.in(form.language()) + " ");
            page.line(TemplateTerm.HOW_TO.in(form.language()));
            WordTable table = new WordTable(page, 10, 12, 27, 22, 17, 12);
            table.header(form.columns());
            for (CommentForm.Row row : form.rows()) {
                table.row(FirstCell.ALONE, false, List.of(row.section(), row.paragraph(), row.text(), "", "", ""));
            }
            page.line("");
            WordFile.write(document, out);
        }
    }
}
