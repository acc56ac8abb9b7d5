package org.consultationdigest.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the type of a page; lines and paragraphs are made of it elsewhere. */
final class GlyphCollector extends PDFTextStripper {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final int SEMI_BOLD = 600;
    /** How the names of bold fonts tell it, those of typesetters among them; URW calls its bold Times and Century medium. */
    private static final Pattern BOLD_NAME =
            Pattern.compile("bold|black|heavy|demi|-bd|(?:cm|sf|ec|la|t1)[a-z]{0,3}bx|nimbusrom.*medi|century.*-medi");
    /** Where the middle of a letter stands above its base line, in parts of the size of the type. */
    private static final double MIDDLE = 0.3;

    private final Limits limits;
    private final List<Glyph> glyphs = new ArrayList<>();
    private PDRectangle crop = new PDRectangle();
    private final IdentityHashMap<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    private final OldFonts oldFonts = new OldFonts();
    private final RulingCollector rulings = new RulingCollector();
    private final Ink ink = new Ink();
    private boolean old;
    private int collected;
    private int operators;

    GlyphCollector(Limits limits) throws IOException {
        this.limits = limits;
        // Pages are handed in one by one; the stripper reads none before it has counted one.
        PDPageTree uncounted = new PDPageTree();
        uncounted.add(new PDPage());
        processPages(uncounted);
    }

    /** The type of a page, in the order of its drawing. */
    List<Glyph> collect(PDPage page) throws IOException {
        glyphs.clear();
        rulings.clear();
        ink.clear();
        oldFonts.clear();
        old = false;
        operators = 0;
        crop = page.getCropBox();
        processPage(page);
        return soFar();
    }

    /** What was collected before the page broke off. */
    List<Glyph> soFar() {
        return old ? oldFonts.converted(glyphs) : List.copyOf(glyphs);
    }

    /** Whether words in old fonts on the page collected last could not be converted for certain. */
    boolean isDoubtful() {
        return oldFonts.isDoubtful();
    }

    @Override
    protected void writePage() {
        // Nothing is written: the glyphs are the result.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > limits.operators()) {
            throw new LimitReachedException();
        }
        if (RulingCollector.draws(operator.getName())) {
            rulings.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
            return;
        }
        ink.take(operator.getName(), operands);
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        ink.save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        ink.restore();
        super.restoreGraphicsState();
    }

    /** The lines drawn on the page that was collected last. */
    RulingCollector rulings() {
        return rulings;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String shown = text.getUnicode();
        if (shown == null || shown.isEmpty() || collected >= limits.glyphs()) {
            return;
        }
        collected++;
        double size = size(text);
        FontFacts font = facts(text.getFont());
        old |= font.old();
        glyphs.add(new Glyph(
                oldFonts.seen(text, font.name(), shown),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                font.name(),
                size,
                font.bold() || isOutlined(),
                Math.round(text.getDir()),
                text.getTextMatrix().getTranslateX() + crop.getLowerLeftX() + text.getWidthDirAdj() / 2,
                text.getTextMatrix().getTranslateY() + crop.getLowerLeftY() + size * MIDDLE,
                ink.now()));
    }

    /** The size in half points; the library cuts it down to whole ones, which makes a heading of 11.5 as large as its text. */
    private static double size(TextPosition text) {
        double scale = Math.round(2 * text.getYScale()) / 2.0;
        double size = scale > 0 ? scale : text.getFontSizeInPt();
        return size > 0 ? size : Math.max(1, text.getHeightDir());
    }

    /** Programs without a bold font fill the letters and draw their outlines. */
    private boolean isOutlined() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
    }

    /** What is asked of the font of every letter, and told by its name once. */
    private record FontFacts(String name, boolean bold, boolean old) {}

    private FontFacts facts(PDFont font) {
        return fonts.computeIfAbsent(font, seen -> {
            String name = fontName(seen);
            return new FontFacts(name, isBold(seen), oldFonts.isOld(name));
        });
    }

    boolean isFull() {
        return collected >= limits.glyphs();
    }

    private static String fontName(PDFont font) {
        return font.getName() == null ? "" : SUBSET.matcher(font.getName()).replaceFirst("");
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (BOLD_NAME.matcher(name).find()) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMI_BOLD);
    }
}
