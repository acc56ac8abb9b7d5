package org.consultationdigest.digest.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.OutputFile;

/**
 * Writes the official form; {@code digest.docx} in the output folder is always as for outsiders. The same digest gives the
 * same bytes.
 */
public final class OfficialFormFile {
    /** Its name in the output folder. */
    public static final String NAME = "digest.docx";

    private OfficialFormFile() {}

    /** The file of the output folder. */
    public static OutputFile of(Digest digest) {
        return new OutputFile(
                NAME, out -> write(OfficialFormBuilder.of(digest, Audience.OUTSIDERS), digest.language(), out));
    }

    /** The file for a reader who asks for it. */
    static OutputFile of(Digest digest, Audience audience) {
        return new OutputFile(
                ExportForm.name("official", audience, ".docx"),
                out -> write(OfficialFormBuilder.of(digest, audience), digest.language(), out));
    }

    static void write(OfficialForm form, DigestLanguage language, OutputStream out) throws IOException {
        WordPage page = new WordPage(true, language, form.pages());
        try (var document = page.document()) {
            page.heading(form.title(), 14);
            page.heading(form.draft(), 14);
            form.preamble().forEach(page::line);
            table(form, page);
            agreeing(form, page);
            WordFile.write(document, out);
        }
    }

    private static void table(OfficialForm form, WordPage page) {
        WordTable table = new WordTable(page, 18, 17, 38, 27);
        table.header(form.columns());
        for (OfficialForm.SectionOfForm section : form.sections()) {
            boolean alone = section.entries().size() == 1;
            WordTable.FirstCell first = alone ? WordTable.FirstCell.ALONE : WordTable.FirstCell.BEGINS_MERGED;
            for (OfficialForm.Entry entry : section.entries()) {
                table.row(first, true, List.of(section.label(), entry.bodies(), entry.comment(), entry.response()));
                first = WordTable.FirstCell.GOES_ON;
            }
        }
    }

    private static void agreeing(OfficialForm form, WordPage page) {
        if (form.agreeing().isEmpty()) {
            page.line("");
            return;
        }
        page.subheading(form.agreement());
        WordTable table = new WordTable(page, 30, 70);
        table.header(form.columns().subList(1, 3));
        form.agreeing()
                .forEach(
                        entry -> table.row(WordTable.FirstCell.ALONE, false, List.of(entry.bodies(), entry.comment())));
        page.line("");
    }
}
