package org.consultationdigest.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.consultationdigest.cli.Piece.Source;
import org.consultationdigest.extract.TrackedText;

/** Puts words that were taken out and put in with tracking where they stand, in place of an account of them behind it. */
final class ChangedPieces {
    /** Where changed paragraphs stand, and what else was read there. */
    private final Map<OptionalInt, List<Piece>> places = new HashMap<>();
    /** Rows of tables, which do not say in which paragraph their words stand. */
    private final List<Piece> rows = new ArrayList<>();

    private final List<Piece> others = new ArrayList<>();

    private ChangedPieces(List<TrackedText> tracked, List<Piece> pieces) {
        for (TrackedText text : tracked) {
            places.putIfAbsent(text.location().paragraph(), new ArrayList<>());
            text.location().paragraph().ifPresent(last -> {
                for (int part = last - text.parts() + 1; part < last; part++) {
                    places.putIfAbsent(OptionalInt.of(part), new ArrayList<>());
                }
            });
        }
        pieces.forEach(this::sort);
        tracked.forEach(this::show);
    }

    /** The pieces with the marked words of every changed paragraph; one whose words are in no piece stands for itself. */
    static List<Piece> of(List<TrackedText> tracked, List<Piece> pieces) {
        return tracked.isEmpty() ? pieces : new ChangedPieces(tracked, pieces).all();
    }

    private void sort(Piece piece) {
        List<Piece> here = places.get(piece.place().paragraph());
        if (piece.source() == Source.TEXT && piece.place().table().isPresent()) {
            rows.add(piece);
        } else if (here != null && piece.source() == Source.TEXT) {
            here.add(piece);
        } else if (here == null || piece.source() == Source.MARK) {
            others.add(piece);
        }
    }

    private void show(TrackedText text) {
        List<Piece> here = places.getOrDefault(text.location().paragraph(), others);
        if (!isShown(text, here) && !isShown(text, rows)) {
            here.add(new Piece(text.location(), List.of(text.marked()), Source.TRACKED));
        }
    }

    private List<Piece> all() {
        List<Piece> all = new ArrayList<>(rows);
        places.values().forEach(all::addAll);
        all.addAll(others);
        return all;
    }

    /** Puts the marked words into the first piece that holds the paragraph, after or before its changes. */
    private static boolean isShown(TrackedText text, List<Piece> pieces) {
        return isShown(text.marked(), text.current().strip(), pieces)
                || isShown(text.marked(), text.original().strip(), pieces);
    }

    private static boolean isShown(String marked, String plain, List<Piece> pieces) {
        for (int i = 0; i < pieces.size() && !plain.isEmpty(); i++) {
            Piece shown = pieces.get(i).replacing(plain, marked);
            if (!shown.equals(pieces.get(i))) {
                pieces.set(i, shown);
                return true;
            }
        }
        return false;
    }
}
