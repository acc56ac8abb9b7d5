package org.consultationdigest.samples.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF of wrapped text on A4 pages, with remarks on its words. */
public final class PdfPages {
    private static final float LEFT = 72;
    private static final float TOP = 780;
    private static final float BOTTOM = 72;
    private static final float WIDTH = 451;
    private static final float SIZE = 11;

    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<PdfRemark> remarks = new ArrayList<>();
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private int page;
    private float y = TOP;

    public PdfPages() {
        try (InputStream in = Typeface.open()) {
            font = PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line in larger letters. */
    public PdfPages heading(String text) {
        y -= 6;
        return wrapped(text, LEFT, 13);
    }

    /** A paragraph; {@code indent} in points. */
    public PdfPages paragraph(String text, float indent) {
        return wrapped(text, LEFT + indent, SIZE);
    }

    /** A line at the right margin. */
    public PdfPages right(String text) {
        place(text, LEFT + WIDTH - width(text, SIZE), SIZE);
        y -= 6;
        return this;
    }

    /** A line in the middle. */
    public PdfPages centered(String text, float size) {
        place(text, LEFT + (WIDTH - width(text, size)) / 2, size);
        return this;
    }

    /** Blank space, in points. */
    public PdfPages space(float points) {
        y -= points;
        return this;
    }

    /** Goes on to a new page. */
    public PdfPages newPage() {
        page++;
        y = TOP;
        return this;
    }

    /** Adds a remark on words that stand within one line; it throws when they do not. */
    public PdfPages remark(PdfRemark remark) {
        remarks.add(remark);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        try (document) {
            for (int i = 0; i <= page; i++) {
                write(i);
            }
            for (PdfRemark remark : remarks) {
                remark.addTo(document, lines, (text, size) -> width(text, size));
            }
            return FixedPdf.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int number) throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            for (PlacedLine line : lines) {
                if (line.page() == number) {
                    content.beginText();
                    content.setFont(font, line.size());
                    content.newLineAtOffset(line.x(), line.y());
                    content.showText(line.text());
                    content.endText();
                }
            }
        }
    }

    private PdfPages wrapped(String text, float x, float size) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > LEFT + WIDTH - x) {
                place(line.toString(), x, size);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        place(line.toString(), x, size);
        y -= 6;
        return this;
    }

    private void place(String text, float x, float size) {
        if (y < BOTTOM) {
            newPage();
        }
        lines.add(new PlacedLine(page, x, y, size, text));
        y -= size * 1.35f;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
