package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bounds a little below what was measured, so that no rule makes the reading of written submissions worse unseen. */
class WrittenSubmissionsTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheSubmissionsThatTheRulesWereMendedOn() throws Exception {
        List<WrittenScore> scores = WrittenSubmissionsMeasure.scores(folder, WrittenSubmissions.read());

        assertThat(recall(scores)).isGreaterThanOrEqualTo(0.97);
        assertThat(precision(scores)).isGreaterThanOrEqualTo(0.86);
        assertThat(wrongSpeakers(scores)).isLessThanOrEqualTo(1);
    }

    @Test
    void readsTheSubmissionsThatWereDrawnByLot() throws Exception {
        List<WrittenScore> scores = WrittenSubmissionsMeasure.scores(folder, WrittenSubmissions.unread());

        assertThat(recall(scores)).isGreaterThanOrEqualTo(0.90);
        assertThat(precision(scores)).isGreaterThanOrEqualTo(0.79);
        assertThat(wrongSpeakers(scores)).isZero();
    }

    @Test
    void makesNoCommentsOfDocumentsThatAreNoSubmissions() throws Exception {
        List<WrittenScore> none = WrittenSubmissionsMeasure.scores(
                folder,
                WrittenSubmissions.all().stream()
                        .filter(submission -> submission.kind().equals("none"))
                        .toList());

        assertThat(none)
                .isNotEmpty()
                .allSatisfy(score ->
                        assertThat(score.madeUp).as(score.written.name()).isEmpty());
    }

    private static double recall(List<WrittenScore> scores) {
        int missed = scores.stream().mapToInt(score -> score.missed.size()).sum();
        return (double) found(scores) / (found(scores) + missed);
    }

    private static double precision(List<WrittenScore> scores) {
        int madeUp = scores.stream().mapToInt(score -> score.madeUp.size()).sum();
        return (double) found(scores) / (found(scores) + madeUp);
    }

    private static int found(List<WrittenScore> scores) {
        return scores.stream().mapToInt(score -> score.found).sum();
    }

    private static int wrongSpeakers(List<WrittenScore> scores) {
        return scores.stream().mapToInt(score -> score.wrongSpeakers.size()).sum();
    }
}
