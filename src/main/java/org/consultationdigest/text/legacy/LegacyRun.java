package org.consultationdigest.text.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A run of text in one font, in Unicode.
 *
 * @param text the run in Unicode form C where it was converted, otherwise untouched
 * @param seen the run as it stood in the file
 * @param encoding what it was converted from; empty when it was left as it is
 * @param doubtful whether its font is older than Unicode and its words are not: a person has to look
 */
public record LegacyRun(String text, String seen, Optional<LegacyEncoding> encoding, boolean doubtful) {
    private static final Pattern UNICODE = Pattern.compile("[\u1EA0-\u1EF9]");
    private static final Pattern PERHAPS_UNICODE = Pattern.compile("[ĂăĐđƠơƯư]");

    /**
     * A piece of a paragraph in one font.
     *
     * @param font its name, where the file gives one
     * @param seen its text as the file gives it
     */
    public record Piece(Optional<String> font, String seen) {}

    /** Converts one run by the name of its font; without a name it stays as it is. */
    public static LegacyRun of(Optional<String> font, String seen) {
        Optional<LegacyEncoding> encoding = font.flatMap(LegacyFont::named).map(LegacyFont::encoding);
        if (encoding.isEmpty() || !VietnameseSyllables.isMarked(seen)) {
            return new LegacyRun(seen, seen, Optional.empty(), false);
        }
        return isUnicode(encoding.get(), seen)
                ? new LegacyRun(seen, seen, Optional.empty(), true)
                : new LegacyRun(encoding.get().decode(seen), seen, encoding, false);
    }

    /**
     * Converts the runs of a paragraph in their order. A letter whose marks stand in the next run of the same encoding is
     * put together in its own run.
     */
    public static List<LegacyRun> of(List<Piece> pieces) {
        List<LegacyRun> runs = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String seen = piece.seen().substring(taken);
            taken = i + 1 < pieces.size() && !seen.isEmpty() && goesOn(piece, pieces.get(i + 1)) ? 1 : 0;
            runs.add(of(
                    piece.font(),
                    taken == 0 ? seen : seen + pieces.get(i + 1).seen().charAt(0)));
        }
        return runs;
    }

    private static boolean goesOn(Piece piece, Piece next) {
        Optional<LegacyEncoding> encoding = encoding(piece).filter(LegacyEncoding.VNI::equals);
        if (encoding.isEmpty()
                || !encoding.equals(encoding(next))
                || next.seen().isEmpty()) {
            return false;
        }
        String last = piece.seen().substring(piece.seen().length() - 1);
        return encoding.get().decode(last + next.seen().charAt(0)).length() == 1;
    }

    private static Optional<LegacyEncoding> encoding(Piece piece) {
        return piece.font().flatMap(LegacyFont::named).map(LegacyFont::encoding);
    }

    /** People convert their text and leave its font: letters that the encoding cannot hold tell. */
    private static boolean isUnicode(LegacyEncoding encoding, String seen) {
        return UNICODE.matcher(seen).find()
                || (PERHAPS_UNICODE.matcher(seen).find()
                        && SyllableCount.of(seen).syllables()
                                >= SyllableCount.of(encoding, seen).syllables());
    }
}
