package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.format.ocr.RecognisedScan;
import org.consultationdigest.format.ocr.RecognisedWord;
import org.consultationdigest.format.scan.ScanStep;

/** The words that were recognised on a page, as type: a word is one piece of it. */
final class RecognisedPage {
    /** The name that stands for the font, which a picture does not tell. */
    private static final String FONT = "";

    /** The height of a word that rises and falls, in sizes of its type. */
    private static final double WORD_HEIGHT = 0.95;

    /** Lines no further than this from the usual height are of the usual size: they only lack tall letters. */
    private static final double USUAL = 1.4;

    /** The part of a line's words, by height, that hold neither rising nor falling letters. */
    private static final double LOW_WORDS = 0.8;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final IdentityHashMap<Glyph, Double> confidence = new IdentityHashMap<>();
    private final RecognisedScan scan;
    private final double dotsPerPoint;

    RecognisedPage(RecognisedScan scan, double dotsPerPoint) {
        this.scan = scan;
        this.dotsPerPoint = dotsPerPoint;
        Map<Integer, List<RecognisedWord>> lines = RecognisedLabels.mended(scan.words()).stream()
                .collect(Collectors.groupingBy(RecognisedWord::line, java.util.TreeMap::new, Collectors.toList()));
        double usual =
                middle(lines.values().stream().map(RecognisedPage::height).toList());
        lines.values().forEach(line -> add(line, usual));
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The height of the page as it was recognised, upright, in points. */
    double height() {
        return scan.page().picture().height() / dotsPerPoint;
    }

    /** The rules that were printed on the page. */
    List<Ruling> rulings() {
        return scan.page().rules().stream()
                .map(rule -> new Ruling(
                        rule.along(), rule.at() / dotsPerPoint, rule.from() / dotsPerPoint, rule.to() / dotsPerPoint))
                .toList();
    }

    /** What was done to the page before it was read. */
    Set<ScanStep> steps() {
        return scan.page().steps();
    }

    /** Whether much of what is written on the page was not recognised. */
    boolean isPartlyRead() {
        return scan.unread() > RecognisedScan.MUCH;
    }

    /** How sure the recognition is of each word of these, letter by letter. */
    List<Double> confidence(List<Glyph> type) {
        List<Double> letters = new ArrayList<>();
        for (Glyph glyph : type) {
            Double known = confidence.get(glyph);
            for (int i = 0; known != null && i < glyph.text().length(); i++) {
                letters.add(known);
            }
        }
        return letters;
    }

    private void add(List<RecognisedWord> line, double usual) {
        double height = height(line);
        boolean isUsual = height < USUAL * usual && usual < USUAL * height;
        double size = (isUsual ? usual : height) / WORD_HEIGHT / dotsPerPoint;
        double baseline =
                middle(line.stream().map(word -> (double) word.bottom()).toList()) / dotsPerPoint;
        for (int i = 0; i < line.size(); i++) {
            RecognisedWord word = line.get(i);
            if (i > 0) {
                glyphs.add(glyph(
                        " ",
                        line.get(i - 1).right(),
                        Math.max(0, word.left() - line.get(i - 1).right()),
                        baseline,
                        size));
            }
            Glyph glyph = glyph(word.text(), word.left(), word.width(), baseline, size);
            glyphs.add(glyph);
            confidence.put(glyph, word.confidence());
        }
    }

    private Glyph glyph(String text, int left, int width, double baseline, double size) {
        double x = left / dotsPerPoint;
        return new Glyph(text, x, baseline, width / dotsPerPoint, FONT, size, false, 0, x, baseline);
    }

    private static double height(List<RecognisedWord> line) {
        List<Double> heights =
                line.stream().map(word -> (double) word.height()).sorted().toList();
        return heights.get(Math.min(heights.size() - 1, (int) (LOW_WORDS * heights.size())));
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(1.0);
    }
}
