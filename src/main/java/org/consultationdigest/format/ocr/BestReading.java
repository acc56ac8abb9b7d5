package org.consultationdigest.format.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.consultationdigest.format.scan.ScannedPage;

/** The best reading so far of one page; readings that fail count only when none succeeds. */
final class BestReading {
    private final LanguageReading languages;
    private Optional<RecognisedScan> best = Optional.empty();
    private Optional<RecognitionFailedException> failure = Optional.empty();

    BestReading(TextRecognition recognition) {
        this.languages = new LanguageReading(recognition);
    }

    /** Reads the page in another state, for so long; nothing when no time is left. */
    void attempt(ScannedPage page, Duration limit) throws IOException {
        if (limit.isZero()) {
            return;
        }
        try {
            RecognisedScan scan = new RecognisedScan(page, languages.words(page.picture(), limit));
            if (best.isEmpty() || scan.worth() > best.get().worth()) {
                best = Optional.of(scan);
            }
        } catch (RecognitionFailedException failed) {
            failure = Optional.of(failed);
        }
    }

    /** How sure the best reading is, 0 to 100; 0 when none succeeded. */
    double confidence() {
        return best.map(RecognisedScan::confidence).orElse(0.0);
    }

    /** How much of what is written the best reading left out, 0 to 1; all when none succeeded. */
    double unread() {
        return best.map(RecognisedScan::unread).orElse(1.0);
    }

    /** The best reading. */
    RecognisedScan scan() throws RecognitionFailedException {
        if (best.isPresent()) {
            return best.get();
        }
        throw failure.orElseGet(() -> new RecognitionFailedException("no time was left"));
    }
}
