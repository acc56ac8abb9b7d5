package org.consultationdigest.text.legacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Converts the runs of one file. The font of a run decides; a run in a font of today is converted only when the file is known
 * to hold an old encoding and the run's words are Vietnamese in it and not as they stand.
 */
public final class LegacyReading {
    private static final LegacyReading TODAY = new LegacyReading(EnumSet.noneOf(LegacyEncoding.class));
    /** Letters that no western code page has. */
    private static final Pattern UNICODE = Pattern.compile("[\u1EA0-\u1EF9]");

    private static final Pattern PERHAPS_UNICODE = Pattern.compile("[ĂăĐđƠơƯư]");
    private static final double NEARLY_ALL = 0.9;

    private final Set<LegacyEncoding> known;

    private LegacyReading(Set<LegacyEncoding> known) {
        this.known = known;
    }

    /** A reading of a file of which no more is known than the font of each run. */
    public static LegacyReading byFontAlone() {
        return TODAY;
    }

    /** A reading of words that may be in any of the encodings, such as a name in an archive. */
    public static LegacyReading ofAnyEncoding() {
        return new LegacyReading(EnumSet.allOf(LegacyEncoding.class));
    }

    /** A reading of a file that uses these fonts. */
    public static LegacyReading of(Stream<String> fontNames) {
        Set<LegacyEncoding> known = EnumSet.noneOf(LegacyEncoding.class);
        fontNames.flatMap(name -> LegacyFont.named(name).stream()).forEach(font -> known.add(font.encoding()));
        return known.isEmpty() ? TODAY : new LegacyReading(known);
    }

    /** The same reading, of a file whose text may show that it is in an old encoding whatever its fonts. */
    public LegacyReading withGuess(String sample) {
        LegacyGuess guess = LegacyGuess.of(sample);
        if (guess.encoding().isEmpty() || !guess.sure()) {
            return this;
        }
        Set<LegacyEncoding> more = EnumSet.of(guess.encoding().get());
        more.addAll(known);
        return new LegacyReading(more);
    }

    /** Whether runs in fonts of today may have to be converted. */
    public boolean knowsOldText() {
        return !known.isEmpty();
    }

    /** Converts one run. */
    public LegacyRun run(Optional<String> font, String seen) {
        if (!VietnameseSyllables.isMarked(seen)) {
            return LegacyRun.untouched(seen);
        }
        Optional<LegacyFont> old = font.flatMap(LegacyFont::named);
        return old.isPresent() ? inFont(old.get(), seen) : inFontOfToday(seen);
    }

    /**
     * Converts the runs of a paragraph in their order. A letter whose marks stand in the next run of the same encoding is
     * put together in its own run.
     */
    public List<LegacyRun> runs(List<LegacyRun.Piece> pieces) {
        List<LegacyRun> runs = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < pieces.size(); i++) {
            LegacyRun.Piece piece = pieces.get(i);
            String seen = piece.seen().substring(taken);
            taken = i + 1 < pieces.size() && !seen.isEmpty() && goesOn(piece, pieces.get(i + 1)) ? 1 : 0;
            runs.add(run(
                    piece.font(),
                    taken == 0 ? seen : seen + pieces.get(i + 1).seen().charAt(0)));
        }
        return runs;
    }

    private static boolean goesOn(LegacyRun.Piece piece, LegacyRun.Piece next) {
        Optional<LegacyEncoding> encoding = encoding(piece).filter(LegacyEncoding.VNI::equals);
        if (encoding.isEmpty()
                || !encoding.equals(encoding(next))
                || next.seen().isEmpty()) {
            return false;
        }
        String last = piece.seen().substring(piece.seen().length() - 1);
        return encoding.get().decode(last + next.seen().charAt(0)).length() == 1;
    }

    private static Optional<LegacyEncoding> encoding(LegacyRun.Piece piece) {
        return piece.font().flatMap(LegacyFont::named).map(LegacyFont::encoding);
    }

    private static LegacyRun inFont(LegacyFont font, String seen) {
        if (isUnicode(font.encoding(), seen)) {
            return WordByWord.convert(font.encoding(), seen);
        }
        String text = font.encoding().decode(seen);
        return new LegacyRun(font.capitals() ? Capitals.raised(text) : text, seen, Optional.of(font.encoding()), false);
    }

    private LegacyRun inFontOfToday(String seen) {
        for (LegacyEncoding encoding : known) {
            SyllableCount converted = SyllableCount.of(encoding, seen);
            if (converted.share() >= NEARLY_ALL
                    && converted.share() > SyllableCount.of(seen).share()
                    && !UNICODE.matcher(seen).find()) {
                return new LegacyRun(encoding.decode(seen), seen, Optional.of(encoding), false);
            }
        }
        return LegacyRun.untouched(seen);
    }

    /** People convert their text and leave its font: letters that the encoding cannot hold tell. */
    private static boolean isUnicode(LegacyEncoding encoding, String seen) {
        return UNICODE.matcher(seen).find()
                || (PERHAPS_UNICODE.matcher(seen).find()
                        && SyllableCount.of(seen).syllables()
                                >= SyllableCount.of(encoding, seen).syllables());
    }
}
