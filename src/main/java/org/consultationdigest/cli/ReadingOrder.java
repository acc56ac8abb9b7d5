package org.consultationdigest.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.consultationdigest.extract.CollectingSink;
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
            .thenComparingInt(place -> place.table().orElse(0))
            .thenComparingInt(place -> number(place.row()));

    private ReadingOrder() {}

    /** The texts of a reading; what stands on one sheet stays together, sheets in their order. */
    static List<String> texts(Extraction.Readable read) throws IOException {
        CollectingSink told = new CollectingSink();
        read.tell(told);
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(placed(told.remainder().stream().map(Piece::of).toList()));
        pieces.addAll(placed(told.comments().stream().map(Piece::of).toList()));
        List<String> sheets = pieces.stream()
                .map(piece -> piece.place().sheet().orElse(""))
                .distinct()
                .toList();
        pieces.sort(Comparator.comparingInt(
                        (Piece piece) -> sheets.indexOf(piece.place().sheet().orElse("")))
                .thenComparing(Piece::place, AS_IT_STANDS));
        return pieces.stream().flatMap(piece -> piece.texts().stream()).toList();
    }

    /** Pieces in the order in which they stand: one that names no paragraph stands behind the one before it. */
    private static List<Piece> placed(List<Piece> pieces) {
        List<Piece> placed = new ArrayList<>();
        OptionalInt paragraph = OptionalInt.empty();
        for (Piece piece : pieces) {
            SourceLocation place = piece.place();
            boolean carries = place.paragraph().isEmpty()
                    && place.page().isEmpty()
                    && place.table().isPresent()
                    && paragraph.isPresent();
            placed.add(carries ? new Piece(place.inParagraph(paragraph.getAsInt()), piece.texts()) : piece);
            paragraph = place.paragraph().isPresent() ? place.paragraph() : paragraph;
        }
        return placed;
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
