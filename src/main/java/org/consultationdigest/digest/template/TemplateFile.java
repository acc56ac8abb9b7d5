package org.consultationdigest.digest.template;

import java.io.IOException;
import java.io.OutputStream;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.outline.ReportOutline;

/** Writes the comment form for a draft. The same draft gives the same bytes. */
public enum TemplateFile {
    /** An Excel workbook. */
    XLSX {
        @Override
        void write(CommentForm form, OutputStream out) throws IOException {
            ExcelForm.write(form, out);
        }
    },
    /** A Word document. */
    DOCX {
        @Override
        void write(CommentForm form, OutputStream out) throws IOException {
            WordForm.write(form, out);
        }
    };

    abstract void write(CommentForm form, OutputStream out) throws IOException;

    /**
     * Writes the form.
     *
     * @param draft the draft that is sent out with it
     * @param language the language of its labels
     */
    public void write(ReportOutline draft, DigestLanguage language, OutputStream out) throws IOException {
        write(CommentForm.of(draft, language), out);
    }
}
