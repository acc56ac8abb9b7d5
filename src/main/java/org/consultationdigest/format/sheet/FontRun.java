package org.consultationdigest.format.sheet;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.text.legacy.LegacyFont;
import org.consultationdigest.text.legacy.LegacyReading;
import org.consultationdigest.text.legacy.LegacyRun;

/**
 * A part of a cell's text in one font.
 *
 * @param look its font and whether it is struck out
 * @param text its words as the file holds them
 */
record FontRun(Look look, String text) {
    /** What a run costs in memory besides its characters, in bytes. */
    static final int OVERHEAD = 120;

    /**
     * How a run is written.
     *
     * @param font its name; empty when it is the font of the cell
     * @param struck whether it is struck out
     */
    record Look(Optional<String> font, boolean struck) {
        /** As the cell says. */
        static final Look OF_CELL = new Look(Optional.empty(), false);

        Look struckOut(boolean struckOut) {
            return new Look(font, struckOut);
        }

        Look named(String name) {
            return new Look(Optional.of(name), struck);
        }

        /** A run of these words, where there are any. */
        Optional<FontRun> on(String words) {
            return words.isEmpty() ? Optional.empty() : Optional.of(new FontRun(this, words));
        }

        private boolean isOld() {
            return font.flatMap(LegacyFont::named).isPresent();
        }
    }

    /** A run that looks as its cell says. */
    static FontRun ofCell(String text) {
        return new FontRun(Look.OF_CELL, text);
    }

    boolean isOfCell() {
        return look.equals(Look.OF_CELL);
    }

    /** Whether some run is in a font older than Unicode by its own name. */
    static boolean anyOld(List<FontRun> runs) {
        return runs.stream().anyMatch(run -> run.look().isOld());
    }

    /**
     * Whether runs have to be told apart: one run without a font is the cell's affair; of several, some may be in an old font
     * and some in the cell's.
     */
    static boolean mayBeOld(List<FontRun> runs) {
        boolean fonts = runs.stream().anyMatch(run -> run.look().font().isPresent());
        return fonts
                && runs.stream().anyMatch(run -> run.text().chars().anyMatch(c -> c > 0x7F))
                && (anyOld(runs)
                        || runs.stream().anyMatch(run -> run.look().font().isEmpty()));
    }

    /** Runs as one text, those in fonts older than Unicode converted. */
    static RichText shown(List<FontRun> runs, Optional<String> fontOfCell, LegacyReading reading) {
        List<LegacyRun> converted = reading.runs(runs.stream()
                .map(run -> new LegacyRun.Piece(run.look().font().or(() -> fontOfCell), run.text()))
                .toList());
        RichText text = joined(runs, converted.stream().map(LegacyRun::text).toList());
        boolean any = converted.stream().anyMatch(run -> run.encoding().isPresent());
        return any
                ? new RichText(
                        text.text(),
                        text.struck(),
                        Optional.of(String.join(
                                "", converted.stream().map(LegacyRun::seen).toList())),
                        List.of())
                : text;
    }

    /** The words of runs as one text; where all of it is struck out, no run of it is told apart. */
    static RichText joined(List<FontRun> runs, List<String> words) {
        StringBuilder struck = new StringBuilder();
        boolean all = true;
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).look().struck()) {
                struck.append(struck.isEmpty() ? "" : "\n").append(words.get(i));
            } else {
                all = false;
            }
        }
        String text = SheetText.shown(String.join("", words));
        return RichText.plain(text, all ? text : SheetText.shown(struck.toString()));
    }
}
