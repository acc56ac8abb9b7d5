package org.consultationdigest.extract.standard;

import java.util.List;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.mail.MailExtractor;
import org.consultationdigest.extract.pdf.PdfExtractor;
import org.consultationdigest.extract.plain.PlainExtractor;
import org.consultationdigest.extract.sheet.SheetExtractor;
import org.consultationdigest.extract.word.WordExtractor;

/** The extractors of this program, in the order in which they are asked. */
final class StandardExtractors {
    private StandardExtractors() {}

    /** One for every kind of file that is read. */
    static List<CommentExtractor> all() {
        SheetExtractor sheets = new SheetExtractor();
        PlainExtractor letters = new PlainExtractor();
        return List.of(
                new WordExtractor(),
                sheets,
                new PdfExtractor(),
                new MailExtractor(),
                new TextOrTable(sheets, letters),
                letters);
    }
}
