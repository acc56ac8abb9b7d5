package org.consultationdigest.samples.kit;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.consultationdigest.samples.kit.TypesetLetter.Part;

/** Sets a letter as a PDF; bold type is the plain one with its outlines drawn, as programs do that have no bold font. */
final class TypesetPdf {
    private static final float LEFT = 71;
    private static final float TOP = 770;
    private static final float FOOT = 70;
    private static final float WIDTH = 453;
    private static final float GAP = 28;
    private static final float STEP = 21;
    private static final float SIZE = 11;
    private static final float LEADING = 1.25f;

    /** How words are set. */
    private record Type(float size, boolean bold, boolean coloured, boolean smallCapitals) {
        Type(float size, boolean bold) {
            this(size, bold, false, false);
        }
    }

    /** A word in its type. */
    private record Word(String text, Type type) {}

    private final TypesetLetter letter;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private PDPageContentStream page;
    private int column;
    private float top = TOP;
    private float foot = FOOT;
    private float y = TOP;
    private int notes;
    private int notesOfPage;

    TypesetPdf(TypesetLetter letter) {
        this.letter = letter;
        try (InputStream in = Typeface.open()) {
            font = PDType0Font.load(document, in, true);
            page = newPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (document) {
            for (Part part : letter.parts()) {
                set(part);
            }
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        PDPageContentStream stream = new PDPageContentStream(document, sheet);
        page = stream;
        if (!letter.runningHead().isEmpty()) {
            show(letter.runningHead(), LEFT, 805, new Type(9, false));
        }
        show("" + document.getNumberOfPages(), LEFT + WIDTH / 2, 35, new Type(9, false));
        return stream;
    }

    private void set(Part part) throws IOException {
        switch (part.kind()) {
            case TITLE -> {
                centred(part.text(), new Type(18, true), WIDTH);
                y -= 8;
                top = y;
            }
            case HEADING -> heading(part);
            case TEXT, CLOSING -> {
                wrapped(words(part), 0, 0);
                y -= 7;
                note(part);
            }
            case ITEM, GATHERED -> item(part);
            case MORE -> {
                wrapped(words(part), STEP * (part.level() + 1), STEP * (part.level() + 1));
                y -= 7;
            }
            case CAPTION -> {
                centred(part.text(), new Type(9.5f, false), width());
                y -= 7;
            }
        }
    }

    private float width() {
        return letter.columns() == 1 ? WIDTH : (WIDTH - GAP) / 2;
    }

    private void heading(Part part) throws IOException {
        float size = 15 - 1.5f * part.level();
        Type type =
                switch (letter.heading()) {
                    case BOLD -> new Type(SIZE, true);
                    case LARGER, LARGER_CENTRED -> new Type(size, false);
                    case LARGER_BOLD -> new Type(size, true);
                    case SMALL_CAPITALS -> new Type(SIZE, false, false, true);
                    case COLOURED -> new Type(SIZE, false, true, false);
                };
        if (y - 50 < foot) {
            turn();
        }
        y -= 9;
        if (letter.heading() == TypesetLetter.Heading.LARGER_CENTRED) {
            centred(part.text(), type, width());
        } else {
            wrapped(split(part.text(), type), 0, 0);
        }
        y -= 3;
    }

    private void item(Part part) throws IOException {
        int number = part.first() ? 1 : counts.getOrDefault(part.level(), 0) + 1;
        counts.put(part.level(), number);
        roomFor(SIZE);
        float x = STEP * part.level();
        show(part.bullet().printed(number), left() + x, y - SIZE, new Type(SIZE, false), part.bullet());
        wrapped(words(part), x + STEP, x + STEP);
        y -= 7;
    }

    private void note(Part part) throws IOException {
        if (!part.note().isEmpty()) {
            notes++;
            Type small = new Type(8.5f, false);
            foot += 11;
            show(notes + " " + part.note(), LEFT, 48 + 11 * notesOfPage++, small);
        }
    }

    private static List<Word> words(Part part) {
        List<Word> words = new ArrayList<>();
        if (!part.lead().isEmpty()) {
            words.addAll(split(part.lead(), new Type(SIZE, true)));
        }
        words.addAll(split(part.text(), new Type(SIZE, false)));
        return words;
    }

    private static List<Word> split(String text, Type type) {
        List<Word> words = new ArrayList<>();
        for (String word : text.strip().split(" ", -1)) {
            words.add(new Word(word, type));
        }
        return words;
    }

    private void wrapped(List<Word> words, float first, float rest) throws IOException {
        float x = first;
        roomFor(words.get(0).type().size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            float wide = width(word.text(), word.type());
            if (x > rest && x + wide > width()) {
                y -= word.type().size() * LEADING;
                roomFor(word.type().size());
                x = rest;
            }
            show(word.text(), left() + x, y - word.type().size(), word.type());
            x += wide + width(" ", word.type());
        }
        y -= words.get(0).type().size() * LEADING;
    }

    private void centred(String text, Type type, float within) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, type) > within) {
                centredLine(line.toString(), type, within);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        centredLine(line.toString(), type, within);
    }

    private void centredLine(String line, Type type, float within) throws IOException {
        roomFor(type.size());
        show(line, left() + (within - width(line, type)) / 2, y - type.size(), type);
        y -= type.size() * LEADING;
    }

    private float left() {
        return LEFT + column * (width() + GAP);
    }

    private void roomFor(float size) throws IOException {
        if (y - size < foot) {
            turn();
        }
    }

    private void turn() throws IOException {
        column++;
        if (column == letter.columns()) {
            column = 0;
            page.close();
            page = newPage();
            top = TOP;
            foot = FOOT;
            notesOfPage = 0;
        }
        y = top;
    }

    private void show(String text, float x, float base, Type type) throws IOException {
        float at = x;
        for (String piece : pieces(text, type)) {
            float size = sizeOf(piece, type);
            write(font, size, at, base, shown(piece, type), type);
            at += font.getStringWidth(shown(piece, type)) / 1000 * size;
        }
    }

    private void show(String text, float x, float base, Type type, Bullet bullet) throws IOException {
        PDFont own = bullet.counts() ? font : new PDType1Font(bullet.font());
        write(own, type.size(), x, base, text, type);
    }

    private void write(PDFont own, float size, float x, float base, String text, Type type) throws IOException {
        page.saveGraphicsState();
        page.setNonStrokingColor(type.coloured() ? new Color(46, 116, 181) : Color.BLACK);
        page.beginText();
        page.setFont(own, size);
        if (type.bold()) {
            page.setRenderingMode(RenderingMode.FILL_STROKE);
            page.setLineWidth(size / 30);
        }
        page.newLineAtOffset(x, base);
        page.showText(text);
        page.endText();
        page.restoreGraphicsState();
    }

    /** Letters that stay capitals, and those that become small ones. */
    private static List<String> pieces(String text, Type type) {
        return type.smallCapitals()
                ? List.of(text.split("(?<=\\p{Lu})(?=\\p{Ll})|(?<=\\p{Ll})(?=\\p{Lu})"))
                : List.of(text);
    }

    private static float sizeOf(String piece, Type type) {
        boolean small = type.smallCapitals() && piece.codePoints().anyMatch(Character::isLowerCase);
        return small ? 0.8f * type.size() : type.size();
    }

    private static String shown(String piece, Type type) {
        return type.smallCapitals() ? piece.toUpperCase(Locale.ROOT) : piece;
    }

    private float width(String text, Type type) throws IOException {
        float width = 0;
        for (String piece : pieces(text, type)) {
            width += font.getStringWidth(shown(piece, type)) / 1000 * sizeOf(piece, type);
        }
        return width;
    }
}
