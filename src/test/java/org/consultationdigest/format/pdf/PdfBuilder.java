package org.consultationdigest.format.pdf;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;

/** Builds small PDF files: lines of type at given places, and notes on them. */
public final class PdfBuilder implements AutoCloseable {
    private static final List<String> VIETNAMESE_FONTS = List.of(
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
            "/System/Library/Fonts/Supplemental/Arial.ttf",
            "C:/Windows/Fonts/arial.ttf");

    private final PDDocument document = new PDDocument();
    private final List<PDAnnotationMarkup> notes = new ArrayList<>();
    private PDFont plain = new PDType1Font(FontName.HELVETICA);
    private PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);

    private PdfBuilder() {}

    public static PdfBuilder pdf() {
        return new PdfBuilder();
    }

    /** A font with the letters of Vietnamese; empty where this machine has none. */
    public static Optional<File> vietnameseFont() {
        return VIETNAMESE_FONTS.stream().map(File::new).filter(File::canRead).findFirst();
    }

    /** Writes on in a font of this name whose letters are those of the western code page, as old Vietnamese fonts are. */
    public PdfBuilder inWesternFont(String name) {
        plain = new PDType1Font(FontName.HELVETICA);
        plain.getCOSObject().setName(COSName.BASE_FONT, name);
        plain.getCOSObject().setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return this;
    }

    /** Writes on in a font with the letters of Vietnamese under another name, as corrections in old files are printed. */
    public PdfBuilder inVietnameseFont(String name) throws IOException {
        try (InputStream font = new FileInputStream(vietnameseFont().orElseThrow())) {
            plain = PDType0Font.load(document, font, false);
        }
        plain.getCOSObject().setName(COSName.BASE_FONT, name);
        return this;
    }

    public PdfBuilder inFont(File font) throws IOException {
        plain = PDType0Font.load(document, font);
        bold = plain;
        return this;
    }

    public PdfBuilder page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Lines below each other, 14 points apart, in type of 11 points; {@code y} counts from the foot of the page. */
    public PdfBuilder lines(float x, float y, String... lines) throws IOException {
        float height = y;
        for (String line : lines) {
            write(plain, 11, x, height, line);
            height -= 14;
        }
        return this;
    }

    /** Lines below each other in the middle of the page, 14 points apart, in type of 11 points. */
    public PdfBuilder centred(float y, String... lines) throws IOException {
        float height = y;
        for (String line : lines) {
            float width = plain.getStringWidth(line) * 11 / 1000;
            write(plain, 11, (PDRectangle.A4.getWidth() - width) / 2, height, line);
            height -= 14;
        }
        return this;
    }

    /** Lines below each other, 10 points apart, in type of 8 points. */
    public PdfBuilder small(float x, float y, String... lines) throws IOException {
        float height = y;
        for (String line : lines) {
            write(plain, 8, x, height, line);
            height -= 10;
        }
        return this;
    }

    public PdfBuilder bold(float x, float y, String line) throws IOException {
        return write(bold, 11, x, y, line);
    }

    /** A line in type of 12 points. */
    public PdfBuilder larger(float x, float y, String line) throws IOException {
        return write(plain, 12, x, y, line);
    }

    private PdfBuilder write(PDFont font, float size, float x, float y, String line) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, y);
            stream.showText(line);
            stream.endText();
        }
        return this;
    }

    /** A page with a drawing and no text. */
    public PdfBuilder picture() throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.addRect(100, 100, 300, 300);
            stream.fill();
        }
        return this;
    }

    public PdfBuilder highlight(float x, float y, float width, String author, String contents) throws IOException {
        return mark(new PDAnnotationHighlight(), x, y, width, author, contents);
    }

    public PdfBuilder strikeOut(float x, float y, float width, String author, String contents) throws IOException {
        return mark(new PDAnnotationStrikeout(), x, y, width, author, contents);
    }

    private PdfBuilder mark(PDAnnotationTextMarkup mark, float x, float y, float width, String author, String contents)
            throws IOException {
        float top = y + 10;
        float foot = y - 3;
        mark.setQuadPoints(new float[] {x, top, x + width, top, x, foot, x + width, foot});
        return add(mark, new PDRectangle(x, foot, width, 13), author, contents);
    }

    public PdfBuilder sticky(float x, float y, String author, String contents) throws IOException {
        return add(new PDAnnotationText(), new PDRectangle(x, y, 18, 18), author, contents);
    }

    /** A line drawn by hand, without words. */
    public PdfBuilder drawing(float x, float y, String author) throws IOException {
        org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationInk ink =
                new org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationInk();
        ink.setInkList(new float[][] {{x, y, x + 40, y + 20, x + 80, y}});
        return add(ink, new PDRectangle(x, y, 80, 20), author, "");
    }

    /** A reply to the note that was put last. */
    public PdfBuilder reply(String author, String contents) throws IOException {
        PDAnnotationText reply = new PDAnnotationText();
        reply.setInReplyTo(notes.get(notes.size() - 1));
        return add(reply, new PDRectangle(10, 10, 18, 18), author, contents);
    }

    /** Sets the state of the first note. */
    public PdfBuilder state(String author, String state) throws IOException {
        PDAnnotationText reply = new PDAnnotationText();
        reply.setInReplyTo(notes.get(0));
        reply.getCOSObject().setString(COSName.getPDFName("State"), state);
        reply.getCOSObject().setString(COSName.getPDFName("StateModel"), "Review");
        return add(reply, new PDRectangle(10, 10, 18, 18), author, "");
    }

    public PdfBuilder link(float x, float y) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(x, y, 50, 12));
        page.getAnnotations().add(link);
        return this;
    }

    private PdfBuilder add(PDAnnotationMarkup note, PDRectangle box, String author, String contents)
            throws IOException {
        note.setRectangle(box);
        note.setTitlePopup(author);
        note.setContents(contents);
        note.getCOSObject().setString(COSName.M, "D:20250205103000+07'00'");
        page.getAnnotations().add(note);
        notes.add(note);
        return this;
    }

    public PdfBuilder locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner-" + password, password, new AccessPermission()));
        return this;
    }

    public Path saveTo(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "built", ".pdf");
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    public static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
