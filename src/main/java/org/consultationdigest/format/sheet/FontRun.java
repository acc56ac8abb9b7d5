package org.consultationdigest.format.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.text.legacy.LegacyReading;
import org.consultationdigest.text.legacy.LegacyRun;

/**
 * A part of a cell's text in one font.
 *
 * @param font its name; empty when it is the font of the cell
 * @param text its words as the file holds them
 * @param struck whether they are struck out
 */
record FontRun(Optional<String> font, String text, boolean struck) {

    /** Runs as one text, those in fonts older than Unicode converted. */
    static RichText shown(List<FontRun> runs, Optional<String> fontOfCell, LegacyReading reading) {
        List<LegacyRun> converted = reading.runs(runs.stream()
                .map(run -> new LegacyRun.Piece(run.font().or(() -> fontOfCell), run.text()))
                .toList());
        StringBuilder struck = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).struck()) {
                struck.append(struck.isEmpty() ? "" : "\n")
                        .append(converted.get(i).text());
            }
        }
        boolean all = runs.stream().allMatch(FontRun::struck);
        String text = joined(converted.stream().map(LegacyRun::text).toList());
        boolean any = converted.stream().anyMatch(run -> run.encoding().isPresent());
        return new RichText(
                SheetText.shown(text),
                SheetText.shown(all ? text : struck.toString()),
                any ? Optional.of(joined(converted.stream().map(LegacyRun::seen).toList())) : Optional.empty(),
                List.of());
    }

    private static String joined(List<String> texts) {
        return texts.stream().collect(Collectors.joining());
    }
}
