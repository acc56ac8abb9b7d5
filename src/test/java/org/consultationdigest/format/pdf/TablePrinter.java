package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints tables: words wrapped in their columns, with or without lines between them, over as many pages as they take. */
public final class TablePrinter {
    /** What is drawn between the cells. */
    public enum Lines {
        ALL,
        BETWEEN_ROWS,
        NONE
    }

    private static final float TOP = 780;
    private static final float LEADING = 12;
    private static final float PADDING = 4;
    private static final float SIZE = 9;

    private final PDType1Font font = new PDType1Font(FontName.HELVETICA);
    private final float[] widths;
    private final Lines lines;
    private final float foot;
    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y = TOP;

    /**
     * A printer of one table.
     *
     * @param foot how far down the pages are printed on, in points from the foot
     */
    public TablePrinter(Lines lines, float foot, float... widths) {
        this.lines = lines;
        this.foot = foot;
        this.widths = widths.clone();
    }

    /** Prints a header and rows; the header again on every page. */
    public Path print(Path folder, String title, List<String> header, List<List<String>> rows) throws IOException {
        begin();
        text(72, y, title);
        y -= 40;
        row(header);
        for (List<String> row : rows) {
            if (y - LEADING * height(row) - 2 * PADDING < foot) {
                begin();
                row(header);
            }
            row(row);
        }
        Path file = Files.createTempFile(folder, "table", ".pdf");
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    /** Prints a header and one row that the end of the page cuts in two. */
    public Path printCut(Path folder, List<String> header, List<String> above, List<String> below) throws IOException {
        begin();
        row(header);
        row(above);
        begin();
        row(header);
        row(below);
        Path file = Files.createTempFile(folder, "table", ".pdf");
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    private void begin() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = TOP;
    }

    private int height(List<String> row) throws IOException {
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            height = Math.max(height, wrapped(row.get(i), widths[i]).size());
        }
        return height;
    }

    private void row(List<String> cells) throws IOException {
        float height = LEADING * height(cells) + 2 * PADDING;
        float x = 40;
        for (int i = 0; i < cells.size(); i++) {
            if (lines == Lines.ALL) {
                box(x, y - height, widths[i], height);
            }
            float line = y - PADDING - SIZE;
            for (String words : wrapped(cells.get(i), widths[i])) {
                text(x + PADDING, line, words);
                line -= LEADING;
            }
            x += widths[i];
        }
        y -= height;
        if (lines == Lines.BETWEEN_ROWS) {
            box(40, y, x - 40, 0);
        }
    }

    private List<String> wrapped(String text, float width) throws IOException {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (line.length() > 0 && font.getStringWidth(longer) * SIZE / 1000 > width - 3 * PADDING) {
                wrapped.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    private void box(float x, float foot, float width, float height) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.setLineWidth(0.5f);
            stream.moveTo(x, foot);
            stream.lineTo(x + width, foot);
            if (height > 0) {
                stream.lineTo(x + width, foot + height);
                stream.lineTo(x, foot + height);
                stream.closePath();
            }
            stream.stroke();
        }
    }

    private void text(float x, float at, String words) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.newLineAtOffset(x, at);
            stream.showText(words);
            stream.endText();
        }
    }
}
