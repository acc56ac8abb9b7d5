package org.consultationdigest.extract.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph.Place;

/**
 * Letters with what a person takes from them. Each line stands behind a sign: {@code *} begins a comment, {@code +} goes on
 * with it, {@code -} is none; then where it stands: {@code L} or {@code R} column, {@code B} bold, {@code H1} a heading;
 * {@code S}: a speaker stands before the colon, who is no part of what is said.
 */
final class LetterCorpus {
    private static final Pattern LINE = Pattern.compile("^([*+-]) ([A-Z0-9]*)\\| ?(.*)$");

    private LetterCorpus() {}

    /** A letter and what a person takes from it; each comment as the lines it is made of. */
    static final class Sample {
        final String name;
        final List<LetterParagraph> paragraphs = new ArrayList<>();
        final List<String> comments = new ArrayList<>();
        Optional<String> contributor = Optional.empty();
        Optional<String> number = Optional.empty();
        Optional<String> date = Optional.empty();

        Sample(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }

        private void line(String line) {
            if (line.startsWith("# ")) {
                fact(line.substring(2));
                return;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalStateException("no line of a letter: " + line);
            }
            String text = matcher.group(3);
            paragraphs.add(paragraph(matcher.group(2), text));
            if (matcher.group(1).equals("*")) {
                comments.add(matcher.group(2).equals("S") ? text.substring(text.indexOf(':') + 1) : text);
            } else if (matcher.group(1).equals("+")) {
                comments.add(comments.remove(comments.size() - 1) + "\n" + text);
            }
        }

        private void fact(String fact) {
            String[] parts = fact.split(": ", 2);
            switch (parts[0]) {
                case "contributor" -> contributor = Optional.of(parts[1]);
                case "number" -> number = Optional.of(parts[1]);
                case "date" -> date = Optional.of(parts[1]);
                default -> throw new IllegalStateException("no fact of a letter: " + fact);
            }
        }

        private LetterParagraph paragraph(String how, String text) {
            Place place =
                    how.startsWith("L") ? Place.LEFT_COLUMN : how.startsWith("R") ? Place.RIGHT_COLUMN : Place.BODY;
            OptionalInt level =
                    how.startsWith("H") ? OptionalInt.of(Integer.parseInt(how.substring(1))) : OptionalInt.empty();
            return new LetterParagraph(
                    text,
                    Optional.empty(),
                    level,
                    how.endsWith("B") || level.isPresent(),
                    place,
                    SourceLocation.none().inParagraph(paragraphs.size() + 1));
        }
    }

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LetterCorpus.class.getResourceAsStream("letters.txt")),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (line.startsWith("=== ")) {
                    samples.add(new Sample(line.substring(4)));
                } else if (!line.isBlank()) {
                    samples.get(samples.size() - 1).line(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }
}
