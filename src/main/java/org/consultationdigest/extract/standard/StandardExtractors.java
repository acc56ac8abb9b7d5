package org.consultationdigest.extract.standard;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.mail.MailExtractor;
import org.consultationdigest.extract.pdf.PdfExtractor;
import org.consultationdigest.extract.plain.PlainExtractor;
import org.consultationdigest.extract.sheet.SheetExtractor;
import org.consultationdigest.extract.word.WordExtractor;
import org.consultationdigest.format.ocr.TextRecognition;

/** The extractors of this program, in the order in which they are asked. */
final class StandardExtractors {
    private StandardExtractors() {}

    /** One for every kind of file that is read. */
    static List<CommentExtractor> all(Optional<TextRecognition> recognition) {
        SheetExtractor sheets = new SheetExtractor();
        PlainExtractor letters = new PlainExtractor();
        return List.of(
                new WordExtractor(),
                sheets,
                new PdfExtractor(recognition),
                new MailExtractor(),
                new TextOrTable(sheets, letters),
                letters);
    }
}
