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

    /** Lines no further than this from the usual size are of that size: recognition measures to a pixel or two. */
    private static final double USUAL = 1.3;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final IdentityHashMap<Glyph, Double> confidence = new IdentityHashMap<>();
    private final RecognisedScan scan;
    private final Set<RecognisedWord> bold;
    private final double dotsPerPoint;

    RecognisedPage(RecognisedScan scan, double dotsPerPoint) {
        this.scan = scan;
        this.dotsPerPoint = dotsPerPoint;
        List<RecognisedWord> words = RecognisedLabels.mended(scan.words());
        this.bold = BoldWords.of(words, scan.page());
        Map<Integer, List<RecognisedWord>> lines = words.stream()
                .collect(Collectors.groupingBy(RecognisedWord::line, java.util.TreeMap::new, Collectors.toList()));
        double usual = middle(lines.values().stream().map(RecognisedPage::size).toList());
        lines.values().stream().filter(RecognisedPage::saysSomething).forEach(line -> add(line, usual));
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

    /** The numbers on the page that may be others, as they were read. */
    List<String> doubtfulNumbers() {
        return scan.words().stream()
                .filter(RecognisedWord::isDoubtfulNumber)
                .map(RecognisedWord::text)
                .distinct()
                .toList();
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

    /** A line of marks without a letter or a digit is dust, or the rest of a rule. */
    private static boolean saysSomething(List<RecognisedWord> line) {
        return line.stream().anyMatch(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private void add(List<RecognisedWord> line, double usual) {
        double own = size(line);
        boolean isUsual = own < USUAL * usual && usual < USUAL * own;
        double size = (isUsual ? usual : own) / dotsPerPoint;
        double baseline = middle(line.stream().map(RecognisedPage::baseline).toList()) / dotsPerPoint;
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
            Glyph glyph = glyph(word.text(), word.left(), word.width(), baseline, size)
                    .weighing(bold.contains(word));
            glyphs.add(glyph);
            confidence.put(glyph, word.confidence());
        }
    }

    private Glyph glyph(String text, int left, int width, double baseline, double size) {
        double x = left / dotsPerPoint;
        return new Glyph(text, x, baseline, width / dotsPerPoint, FONT, size, false, 0, x, baseline);
    }

    /** The size of the type of a line in pixels. */
    private static double size(List<RecognisedWord> line) {
        return middle(line.stream().map(RecognisedPage::size).toList());
    }

    private static double size(RecognisedWord word) {
        return word.height() / WordShape.of(word.text()).height();
    }

    /** Where a word stands, in pixels from the top. */
    private static double baseline(RecognisedWord word) {
        return word.bottom() - WordShape.of(word.text()).fall() * size(word);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(1.0);
    }
}
