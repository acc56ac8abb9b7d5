package org.consultationdigest.extract.standard;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.MediaTypes;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;

/** What became of the words of a file: they stand in a comment or in the remainder. */
record Account(Map<String, Integer> words) {
    private static final DocumentReader READER = new DocumentReader(Duration.ofMinutes(1));
    private static final MediaTypes MEDIA_TYPES = new MediaTypes();

    /** Reads a file that can be read. */
    static Extraction.Parsed read(Path file, ExtractionContext context) throws IOException {
        return (Extraction.Parsed) extract(file, context);
    }

    /** Reads a file as the job does. */
    static Extraction extract(Path file, ExtractionContext context) throws IOException {
        String name = String.valueOf(file.getFileName());
        SubmissionId id = new SubmissionId(Sha256.hex(name));
        Submission submission = new Submission(
                DocumentId.of(name, id.sha256()), id, name, MEDIA_TYPES.of(file, name), Optional.empty());
        return READER.read(submission, file, context);
    }

    /** The account of a reading. */
    static Account of(Extraction.Parsed reading) {
        Stream<SourceLocation> places = Stream.concat(
                reading.comments().stream().map(ExtractedComment::location),
                reading.remainder().stream().map(Remainder::location));
        return of(Stream.of(
                        reading.comments().stream().flatMap(Account::texts),
                        reading.remainder().stream().map(Remainder::text),
                        places.flatMap(place -> place.sheet().stream()).distinct())
                .flatMap(texts -> texts));
    }

    /** The words of some texts, each with how often it stands in them. */
    static Account of(Stream<String> texts) {
        Map<String, Integer> words = new TreeMap<>();
        texts.map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return new Account(words);
    }

    private static Stream<String> texts(ExtractedComment comment) {
        List<String> place = Stream.of(
                        comment.hints().references().stream(),
                        comment.contributor().stream(),
                        comment.author().stream(),
                        comment.extras().keySet().stream(),
                        comment.extras().values().stream())
                .flatMap(texts -> texts)
                .toList();
        return Stream.concat(Stream.of(comment.wording().shown()), place.stream());
    }

    /** The words of another account that this one holds less often; the words of a merged cell stand in it more often. */
    List<String> missing(Account whole) {
        return whole.words().entrySet().stream()
                .filter(word -> words.getOrDefault(word.getKey(), 0) < word.getValue())
                .map(word ->
                        word.getKey() + " (" + words.getOrDefault(word.getKey(), 0) + " of " + word.getValue() + ")")
                .toList();
    }

    /** The part of the characters of another account that this one does not hold, from 0 to 1. */
    double shareMissing(Account whole) {
        int all = 0;
        int missing = 0;
        for (Map.Entry<String, Integer> word : whole.words().entrySet()) {
            all += word.getKey().length() * word.getValue();
            missing += word.getKey().length() * Math.max(0, word.getValue() - words.getOrDefault(word.getKey(), 0));
        }
        return all == 0 ? 0 : (double) missing / all;
    }
}
