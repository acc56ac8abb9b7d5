package org.consultationdigest.format.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.format.ocr.TextRecognition.Layout;
import org.consultationdigest.format.scan.GreyImage;

/**
 * Reads what was passed over beside the lines of a page: a number that stands alone in the first column of a table is taken
 * for no text at all when a page is divided into blocks. Nothing but numbers is added, and each stays doubtful; scribbles are
 * left to whoever looks at the page.
 */
final class PassedOver {
    private final TextRecognition recognition;

    PassedOver(TextRecognition recognition) {
        this.recognition = recognition;
    }

    /** The same page with such numbers, and with its Roman numerals counted; the page as it is when no time is left. */
    RecognisedScan added(RecognisedScan scan, Duration limit) throws IOException {
        Optional<GreyImage> rest = scan.page()
                .leftOver(scan.words().stream().map(RecognisedWord::place).toList());
        List<RecognisedWord> words = new ArrayList<>(scan.words());
        if (rest.isPresent() && !limit.isZero()) {
            words.addAll(numbers(rest.get(), limit, 1 + lastLine(words)));
        }
        return new RecognisedScan(scan.page(), RomanLabels.mended(words, scan.page()));
    }

    private List<RecognisedWord> numbers(GreyImage rest, Duration limit, int firstLine) throws IOException {
        try {
            return recognition.words(rest, recognition.languages(), Layout.SCATTERED, limit).stream()
                    .filter(word -> NumberWord.isIn(word.text()) || RomanLabels.isPossible(word.text()))
                    .map(word -> word.on(firstLine + word.line(), WordPair.DOUBTFUL))
                    .toList();
        } catch (RecognitionFailedException tooSlow) {
            return List.of();
        }
    }

    private static int lastLine(List<RecognisedWord> words) {
        return words.stream().mapToInt(RecognisedWord::line).max().orElse(0);
    }
}
