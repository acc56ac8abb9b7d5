package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.letter.LetterCorpus.Sample;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How much of what a person takes from letters of many shapes is found; the misses are listed. */
class LetterCorpusTest {
    private final List<String> misses = new ArrayList<>();
    private int expected;
    private int found;
    private int right;
    private int facts;
    private int factsRight;

    @Test
    void takesFromLettersWhatAPersonTakes(TestReporter reporter) {
        LetterCorpus.samples().forEach(this::measure);

        double precision = (double) right / found;
        double recall = (double) right / expected;
        String told = String.format(
                Locale.ROOT,
                "%d comments, precision %.3f, recall %.3f; %d facts, %.3f right%n%s",
                expected,
                precision,
                recall,
                facts,
                (double) factsRight / facts,
                String.join("\n", misses));
        reporter.publishEntry("letters", told);
        assertThat(precision).as(told).isGreaterThanOrEqualTo(0.97);
        assertThat(recall).as(told).isGreaterThanOrEqualTo(0.97);
        assertThat((double) factsRight / facts).as(told).isGreaterThanOrEqualTo(0.97);
    }

    private void measure(Sample sample) {
        SubmissionId submission = new SubmissionId(Sha256.hex(sample.name));
        LetterReading reading = new LetterReader().read(sample.paragraphs, submission, new CommentIds(submission));
        List<String> wanted = new ArrayList<>(
                sample.comments.stream().map(LetterCorpusTest::bare).toList());
        expected += wanted.size();
        found += reading.comments().size();
        for (ExtractedComment comment : reading.comments()) {
            if (wanted.remove(said(comment, true)) || wanted.remove(said(comment, false))) {
                right++;
            } else {
                misses.add(sample + " + " + comment.wording());
            }
        }
        wanted.forEach(missed -> misses.add(sample + " - " + missed));
        fact(sample, "contributor", sample.contributor.stream(), reading.facts().issuer().stream());
        fact(sample, "number", sample.number.stream(), reading.facts().letterNumber().stream());
        fact(
                sample,
                "date",
                sample.date.stream(),
                reading.facts().date().stream().map(String::valueOf));
    }

    private void fact(Sample sample, String name, Stream<String> wanted, Stream<String> read) {
        String is = read.collect(Collectors.joining());
        String should = wanted.collect(Collectors.joining());
        facts++;
        if (is.equalsIgnoreCase(should) || (name.equals("date") && should.isEmpty())) {
            factsRight++;
        } else {
            misses.add(sample + " " + name + ": " + is + " instead of " + should);
        }
    }

    /** A comment with the number that stands before it, or without. */
    private static String said(ExtractedComment comment, boolean labelled) {
        String label = labelled ? comment.extras().getOrDefault(ExtractedComment.LABEL, "") : "";
        return bare(label
                + comment.wording().text().orElse("")
                + comment.wording()
                        .proposedChange()
                        .filter(change -> !comment.wording().text().orElse("").contains(change))
                        .orElse("")
                + comment.wording().rationale().orElse(""));
    }

    private static String bare(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
