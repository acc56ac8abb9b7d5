package org.consultationdigest.format.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consultationdigest.format.ocr.RecognisedWord;
import org.consultationdigest.format.scan.ScannedPage;

/** Which words of a scanned page are printed in bold, by the width of their strokes; headings are told by it. */
final class BoldWords {
    /**
     * Strokes wider than this share of the usual ones are bold: in Times and its kin at 12 points they are 1.4 times as wide,
     * and usual words differ by a tenth.
     */
    private static final double WIDER = 1.22;

    private BoldWords() {}

    /** The bold ones of these words of a page; a mark or a single letter is as the word before it. */
    static Set<RecognisedWord> of(List<RecognisedWord> words, ScannedPage page) {
        List<Double> strokes =
                words.stream().map(word -> page.stroke(word.place())).toList();
        double usual =
                strokes.stream().sorted().skip(strokes.size() / 2).findFirst().orElse(0.0);
        Set<RecognisedWord> bold = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            boolean follows = i > 0
                    && words.get(i).text().length() == 1
                    && words.get(i - 1).line() == words.get(i).line();
            if (follows ? bold.contains(words.get(i - 1)) : strokes.get(i) > WIDER * usual) {
                bold.add(words.get(i));
            }
        }
        return bold;
    }
}
