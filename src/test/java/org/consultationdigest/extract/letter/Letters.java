package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph.Place;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;

/** Builds letters paragraph by paragraph and reads them. */
final class Letters {
    private final List<LetterParagraph> paragraphs = new ArrayList<>();

    static Letters letter() {
        return new Letters();
    }

    Letters left(String text) {
        return add(text, Optional.empty(), OptionalInt.empty(), false, Place.LEFT_COLUMN);
    }

    Letters leftBold(String text) {
        return add(text, Optional.empty(), OptionalInt.empty(), true, Place.LEFT_COLUMN);
    }

    Letters right(String text) {
        return add(text, Optional.empty(), OptionalInt.empty(), false, Place.RIGHT_COLUMN);
    }

    Letters bold(String text) {
        return add(text, Optional.empty(), OptionalInt.empty(), true, Place.BODY);
    }

    Letters heading(int level, String text) {
        return add(text, Optional.empty(), OptionalInt.of(level), true, Place.BODY);
    }

    Letters numbered(String label, String text) {
        return add(text, Optional.of(label), OptionalInt.empty(), false, Place.BODY);
    }

    Letters pageHeader(String text) {
        return add(text, Optional.empty(), OptionalInt.empty(), false, Place.PAGE_HEADER);
    }

    /** A row of a table of figures. */
    Letters row(String text) {
        return add(text, Optional.empty(), OptionalInt.empty(), false, Place.TABLE_ROW);
    }

    Letters lines(String... texts) {
        Stream.of(texts).forEach(text -> add(text, Optional.empty(), OptionalInt.empty(), false, Place.BODY));
        return this;
    }

    private Letters add(String text, Optional<String> label, OptionalInt level, boolean bold, Place place) {
        SourceLocation location = SourceLocation.none().inParagraph(paragraphs.size() + 1);
        paragraphs.add(new LetterParagraph(text, label, level, bold, place, location));
        return this;
    }

    List<LetterParagraph> paragraphs() {
        return paragraphs;
    }

    LetterReading read() {
        SubmissionId submission = new SubmissionId(Sha256.hex("a letter"));
        return new LetterReader().read(paragraphs, submission, new CommentIds(submission));
    }

    /** Reads the lines as those around a comment table whose first paragraph has this number. */
    LetterReading readAroundTable(int firstTable) {
        SubmissionId submission = new SubmissionId(Sha256.hex("a form"));
        return new LetterReader().readAroundTables(paragraphs, firstTable, submission, new CommentIds(submission));
    }

    static List<String> texts(LetterReading reading) {
        return reading.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }

    static List<String> headings(LetterReading reading, int comment) {
        return reading.comments().get(comment).hints().headings();
    }

    static List<String> references(LetterReading reading, int comment) {
        return reading.comments().get(comment).hints().references();
    }

    static List<String> setAside(LetterReading reading, Remainder.Why why) {
        return reading.remainder().stream()
                .filter(remainder -> remainder.why() == why)
                .map(Remainder::text)
                .toList();
    }

    static List<String> labels(LetterReading reading) {
        return reading.comments().stream()
                .map(comment -> comment.extras().getOrDefault(ExtractedComment.LABEL, ""))
                .toList();
    }

    /** The letters and digits of everything that was read, sorted: what must come out again. */
    static String charactersIn(List<LetterParagraph> paragraphs) {
        return characters(paragraphs.stream().map(LetterParagraph::text));
    }

    /** The letters and digits of comments, of the numbers typed before them, and of the remainder, sorted. */
    static String charactersOut(LetterReading reading, List<LetterParagraph> paragraphs) {
        Stream<String> labels = reading.comments().stream()
                .filter(comment -> paragraphs
                        .get(comment.location().paragraph().orElse(1) - 1)
                        .label()
                        .isEmpty())
                .map(comment -> comment.extras().getOrDefault(ExtractedComment.LABEL, ""));
        return characters(Stream.of(
                        labels,
                        reading.comments().stream()
                                .map(comment -> comment.wording().shown()),
                        reading.remainder().stream().map(Remainder::text))
                .flatMap(texts -> texts));
    }

    private static String characters(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
