package org.consultationdigest.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.consultationdigest.extract.CollectingSink;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.SourceLocation;

/** All the text that was read in a file, comment or not, in the order in which it stands there. */
final class ReadingOrder {
    private static final Comparator<SourceLocation> AS_IT_STANDS = Comparator.comparingInt(
                    (SourceLocation place) -> number(place.page()))
            .thenComparingInt(place -> number(place.paragraph()))
            .thenComparingInt(place -> place.table().orElse(0))
            .thenComparingInt(place -> number(place.row()));

    private ReadingOrder() {}

    /** The texts of a reading; what stands on one sheet stays together, sheets in their order. */
    static List<String> texts(Extraction.Legible read) throws IOException {
        CollectingSink told = new CollectingSink();
        read.tell(told);
        List<Piece> pieces = new ArrayList<>();
        Map<Integer, Integer> tables = new HashMap<>();
        pieces.addAll(placed(told.remainder().stream().map(Piece::of).toList(), tables));
        pieces.addAll(placed(told.comments().stream().map(Piece::of).toList(), tables));
        pieces = ChangedPieces.of(told.tracked(), pieces);
        List<String> sheets = pieces.stream()
                .map(piece -> piece.place().sheet().orElse(""))
                .distinct()
                .toList();
        pieces.sort(Comparator.comparingInt(
                        (Piece piece) -> sheets.indexOf(piece.place().sheet().orElse("")))
                .thenComparing(Piece::place, AS_IT_STANDS));
        return pieces.stream().flatMap(piece -> piece.texts().stream()).toList();
    }

    /**
     * Pieces in the order in which they stand: one of a table that names no paragraph stands where its table does, behind the
     * paragraph before it.
     *
     * @param tables behind which paragraph each table stands, as far as it is known
     */
    private static List<Piece> placed(List<Piece> pieces, Map<Integer, Integer> tables) {
        List<Piece> placed = new ArrayList<>();
        int paragraph = 0;
        for (Piece piece : pieces) {
            SourceLocation place = piece.place();
            boolean inTable = place.paragraph().isEmpty()
                    && place.page().isEmpty()
                    && place.table().isPresent();
            if (inTable) {
                int above = paragraph;
                int table = tables.computeIfAbsent(place.table().getAsInt(), number -> above);
                placed.add(piece.at(place.inParagraph(table)));
            } else {
                placed.add(piece);
            }
            paragraph = place.paragraph().orElse(paragraph);
        }
        return placed;
    }

    private static int number(OptionalInt count) {
        return count.orElse(Integer.MAX_VALUE);
    }
}
