package org.consultationdigest.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;

/** All the text that was read in a file, comment or not, in the order in which it stands there. */
final class ReadingOrder {
    private static final Comparator<SourceLocation> AS_IT_STANDS = Comparator.comparingInt(
                    (SourceLocation place) -> number(place.page()))
            .thenComparingInt(place -> number(place.paragraph()))
            .thenComparingInt(place -> number(place.row()));

    private ReadingOrder() {}

    /** The texts of a reading; what stands on one sheet stays together, sheets in their order. */
    static List<String> texts(Extraction.Parsed parsed) {
        List<Piece> pieces = new ArrayList<>();
        parsed.remainder().forEach(left -> pieces.add(Piece.of(left)));
        parsed.comments().forEach(comment -> pieces.add(Piece.of(comment)));
        List<String> sheets = pieces.stream()
                .map(piece -> piece.place().sheet().orElse(""))
                .distinct()
                .toList();
        pieces.sort(Comparator.comparingInt(
                        (Piece piece) -> sheets.indexOf(piece.place().sheet().orElse("")))
                .thenComparing(Piece::place, AS_IT_STANDS));
        return pieces.stream().flatMap(piece -> piece.texts().stream()).toList();
    }

    private static int number(OptionalInt count) {
        return count.orElse(Integer.MAX_VALUE);
    }

    private record Piece(SourceLocation place, List<String> texts) {
        static Piece of(Remainder left) {
            return new Piece(left.location(), List.of(left.text()));
        }

        static Piece of(ExtractedComment comment) {
            Wording wording = comment.wording();
            List<String> texts = new ArrayList<>();
            Stream.of(
                            wording.quoted(),
                            wording.text(),
                            wording.deleted(),
                            wording.inserted(),
                            wording.proposedChange(),
                            wording.rationale())
                    .flatMap(Optional::stream)
                    .forEach(texts::add);
            comment.extras().forEach((header, words) -> {
                if (header.equals(ExtractedComment.LABEL) && !texts.isEmpty()) {
                    texts.set(0, words + " " + texts.get(0));
                } else if (!ExtractedComment.TOLD_BY_THE_PROGRAM.contains(header)) {
                    texts.add(words);
                }
            });
            return new Piece(comment.location(), texts);
        }
    }
}
