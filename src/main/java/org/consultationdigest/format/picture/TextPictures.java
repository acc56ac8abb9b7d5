package org.consultationdigest.format.picture;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which pictures of a document may hold text that somebody wrote.
 *
 * <p>A scanned letter fills its page: fitted between the usual margins of A4 it covers half of it, where a photograph across
 * the page covers less than a third. In a document that says little itself, smaller ones are looked at too: what its sender
 * has to say must stand in them. Logos, seals, signatures and strips of decoration are smaller, or have too few pixels.
 */
public final class TextPictures {
    /** From this share of the page on, a picture stands for the page. */
    private static final double FILLS = 0.35;

    /** A quarter of a page's width and half of its height, or the other way about. */
    private static final double LARGE = 0.125;

    /** A page of a letter has some 2,000 letters; a line that says what was pasted below has less than a tenth. */
    private static final int FEW_LETTERS = 200;

    /** What is longer for its height is a rule or the head of a paper. */
    private static final double LONGEST_FOR_ITS_HEIGHT = 6;

    /** Drawings as programs of Windows paste them; pictures of pages among them cannot be looked into. */
    private static final Set<String> DRAWINGS = Set.of("emf", "wmf", "emz", "wmz", "pict", "pct");

    private TextPictures() {}

    /** The pictures of a text that may hold text, in their order. */
    public static List<ShownPicture> ofText(PictureSheet text) {
        double least = text.letters() < FEW_LETTERS ? LARGE : FILLS;
        return text.pictures().stream()
                .filter(picture -> isShownLarge(picture, text, least) && mayHoldText(picture))
                .toList();
    }

    /** The pictures of a slide that may hold text: those that fill it; slides say little and show photographs. */
    public static List<ShownPicture> ofSlide(PictureSheet slide) {
        return slide.pictures().stream()
                .filter(picture -> isShownLarge(picture, slide, FILLS) && mayHoldText(picture))
                .toList();
    }

    /** Whether a picture that stands in the text of a mail is large enough to hold text; mails have no pages. */
    public static boolean mayHoldText(ShownPicture.Content picture) {
        return PixelSize.of(picture).map(PixelSize::mayHoldText).orElse(true);
    }

    /** Whether a picture is of a kind that is not looked into. */
    public static boolean isDrawing(ShownPicture picture) {
        int dot = picture.name().lastIndexOf('.');
        return DRAWINGS.contains(picture.name().substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isShownLarge(ShownPicture picture, PictureSheet sheet, double least) {
        double longer = Math.max(picture.width(), picture.height());
        double shorter = Math.min(picture.width(), picture.height());
        return longer <= LONGEST_FOR_ITS_HEIGHT * shorter
                && picture.shareOf(sheet.pageWidth(), sheet.pageHeight()) >= least;
    }

    /** A drawing that fills a page is told; one beside text is a chart or a diagram. */
    private static boolean mayHoldText(ShownPicture picture) {
        return isDrawing(picture) || mayHoldText(picture.content());
    }
}
