package org.consultationdigest.format.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import org.consultationdigest.format.scan.ScannedPage;

/**
 * Has scanned pages recognised: set straight, and when that leaves doubts cleaned too. Of the readings the better one is
 * kept, told by how sure the recognition is, so that cleaning never makes a page worse that was read well.
 */
public final class ScanRecognition {
    /** Below this confidence hardly a word is right: a page that stands on its head gives 30 to 60. */
    private static final double NO_LANGUAGE = 75;

    /** All readings of a page together take no longer. */
    private static final Duration LIMIT_FOR_A_PAGE = Duration.ofSeconds(60);

    /** The first leaves time for a cleaned page when the page as it is drowned the recognition in dust. */
    private static final Duration LIMIT_FOR_THE_FIRST = Duration.ofSeconds(40);

    private final TextRecognition recognition;

    /** What recognises one picture. */
    public ScanRecognition(TextRecognition recognition) {
        this.recognition = recognition;
    }

    /**
     * The words of a page.
     *
     * @param drawn the page at about 300 dots an inch, in colour where it has colours
     * @throws RecognitionFailedException when no reading of it succeeds, which is told within a minute
     * @throws IOException when the picture cannot be handed over, or the thread is stopped
     */
    public RecognisedScan read(BufferedImage drawn) throws RecognitionFailedException, IOException {
        long end = System.nanoTime() + LIMIT_FOR_A_PAGE.toNanos();
        BestReading best = new BestReading(recognition);
        ScannedPage straight = ScannedPage.straightened(drawn);
        best.attempt(straight, LIMIT_FOR_THE_FIRST);
        if (best.confidence() < recognition.minimumConfidence() || best.unread() > RecognisedScan.MUCH) {
            ScannedPage cleaned = straight.cleaned();
            best.attempt(cleaned, left(end));
            if (best.confidence() < NO_LANGUAGE) {
                best.attempt(cleaned.turnedOver(), left(end));
            }
        }
        return new PassedOver(recognition).added(best.scan(), left(end));
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
