package org.consultationdigest.format.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scanned page on its way to recognition.
 *
 * @param picture the page as it is to be recognised, its lines level
 * @param rules the rules that were printed on it, in pixels of the picture
 * @param steps what was done to it
 */
public record ScannedPage(GreyImage picture, List<PrintedRule> rules, Set<ScanStep> steps) {
    /** What is darker than this is ink when the direction of lines is told. */
    private static final int INK = 150;

    /** Lines that fall by less, in degrees, are level enough: four pixels over the width of a page. */
    private static final double LEVEL = 0.1;

    /** The dot of the smallest type is larger, in pixels. */
    private static final int LEAST_PIECE = 2;

    public ScannedPage {
        rules = List.copyOf(rules);
        steps = steps.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(steps));
    }

    /**
     * A page set straight: no seal, in even light, upright, level, its rules apart. What is written on it is not touched.
     *
     * @param drawn the page at about 300 dots an inch, in colour or in shades of grey
     */
    public static ScannedPage straightened(BufferedImage drawn) {
        Set<ScanStep> steps = EnumSet.noneOf(ScanStep.class);
        Optional<GreyImage> lifted = SealInk.removed(drawn);
        lifted.ifPresent(page -> steps.add(ScanStep.SEAL_LIFTED));
        GreyImage lit = lit(lifted.orElseGet(() -> GreyImage.of(drawn)), steps);
        return withoutRules(levelled(lit, steps), List.of(), steps);
    }

    /** The same page with even light, without pale stamps and dust, for one that was recognised badly. */
    public ScannedPage cleaned() {
        Set<ScanStep> more = EnumSet.of(ScanStep.LIGHT_EVENED, ScanStep.DUST_TAKEN_OFF);
        more.addAll(steps);
        GreyImage lit = EvenLight.on(picture);
        GreyImage bare = PaleInk.removed(lit);
        if (bare != lit) {
            more.add(ScanStep.PALE_INK_TAKEN_OFF);
        }
        return withoutRules(Dust.removed(bare), rules, more);
    }

    /**
     * How much of what is written was not read: the share, 0 to 1, of pieces of ink as large as letters that lie outside the
     * words that were read. 0 for a page with next to nothing on it.
     *
     * @param words the places of the words, in pixels of the picture
     */
    public double unread(List<Rectangle> words) {
        List<Box> letters = letters();
        int outside = new LeftOver(picture, words).of(letters).size();
        return letters.size() < LetterSize.FEWEST ? 0 : (double) outside / letters.size();
    }

    /**
     * The same page with no more on it than letters beside the words that were read, which were passed over; empty when
     * there are none.
     *
     * @param words the places of the words, in pixels of the picture
     */
    public Optional<GreyImage> leftOver(List<Rectangle> words) {
        return new LeftOver(picture, words).beside(letters());
    }

    private List<Box> letters() {
        return LetterSize.of(InkPieces.of(picture.width(), picture.height(), this::isInk));
    }

    /**
     * How wide the strokes of a word are, in pixels: twice its ink for each pixel of its outline; 0 where there is none.
     *
     * @param word its place, in pixels of the picture
     */
    public double stroke(Rectangle word) {
        int ink = 0;
        int outline = 0;
        for (int y = word.y; y < word.y + word.height; y++) {
            for (int x = word.x; x < word.x + word.width; x++) {
                ink += isInk(x, y) ? 1 : 0;
                outline += isInk(x, y) && isEdge(x, y) ? 1 : 0;
            }
        }
        return outline == 0 ? 0 : 2.0 * ink / outline;
    }

    /**
     * The pieces of ink of a word from left to right, each as the box around it within the word, in pixels; dust is none.
     *
     * @param word its place, in pixels of the picture
     */
    public List<Rectangle> pieces(Rectangle word) {
        return InkPieces.of(word.width, word.height, (x, y) -> isInk(word.x + x, word.y + y)).stream()
                .filter(piece -> piece.size() > LEAST_PIECE)
                .map(piece -> new Rectangle(piece.left(), piece.top(), piece.width(), piece.height()))
                .sorted(Comparator.comparingInt(piece -> piece.x))
                .toList();
    }

    private boolean isEdge(int x, int y) {
        return !isInk(x - 1, y) || !isInk(x + 1, y) || !isInk(x, y - 1) || !isInk(x, y + 1);
    }

    private boolean isInk(int x, int y) {
        return picture.shade(x, y) < INK;
    }

    /** The same page turned over, for one that may stand on its head. */
    public ScannedPage turnedOver() {
        Set<ScanStep> more = EnumSet.of(ScanStep.SET_UPRIGHT);
        more.addAll(steps);
        List<PrintedRule> turned = rules.stream().map(this::turnedOver).toList();
        return new ScannedPage(Turning.byQuarters(picture, 2), turned, more);
    }

    private PrintedRule turnedOver(PrintedRule rule) {
        int length = (rule.along() ? picture.width() : picture.height()) - 1;
        int depth = (rule.along() ? picture.height() : picture.width()) - 1;
        return new PrintedRule(rule.along(), depth - rule.at(), length - rule.to(), length - rule.from());
    }

    private static GreyImage lit(GreyImage page, Set<ScanStep> steps) {
        if (!EvenLight.isMissing(page)) {
            return page;
        }
        steps.add(ScanStep.LIGHT_EVENED);
        return EvenLight.on(page);
    }

    private static GreyImage levelled(GreyImage page, Set<ScanStep> steps) {
        List<Box> pieces = InkPieces.of(page.width(), page.height(), (x, y) -> page.shade(x, y) < INK);
        LineDirection direction = LineDirection.of(pieces, page.width(), page.height());
        if (direction.quarters() != 0) {
            steps.add(ScanStep.SET_UPRIGHT);
        }
        GreyImage upright = Turning.byQuarters(page, direction.quarters());
        if (Math.abs(direction.degrees()) < LEVEL) {
            return upright;
        }
        steps.add(ScanStep.LEVELLED);
        return Turning.levelled(upright, direction.degrees());
    }

    private static ScannedPage withoutRules(GreyImage page, List<PrintedRule> known, Set<ScanStep> steps) {
        PrintedRules.Found found = PrintedRules.in(page);
        List<PrintedRule> rules = new ArrayList<>(known);
        rules.addAll(found.rules());
        if (!rules.isEmpty()) {
            steps.add(ScanStep.RULES_TAKEN_OUT);
        }
        return new ScannedPage(found.page(), rules, steps);
    }
}
