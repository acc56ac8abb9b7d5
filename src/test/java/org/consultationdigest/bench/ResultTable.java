package org.consultationdigest.bench;

import java.util.Locale;

/** The lines of the table of results, in Markdown. */
final class ResultTable {
    private ResultTable() {}

    static String head() {
        return "| kind | files | found / planted | others | files/s (range) | comments/s | peer files/s (range) | ratio"
                + " | ms of processor a file | peer's |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|";
    }

    /** A row; the ratio is above 1 when ours is the faster of the medians. */
    static String row(FileKind kind, int files, Recovery recovery, Stopwatch.Pair times) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,d / %,d | %,d | %s | %,.0f | %s | %.2f | %.2f | %.2f |",
                kind.label(),
                files,
                recovery.found(),
                recovery.planted(),
                recovery.others().size(),
                rate(files, times.one().wall()),
                times.one().read() / times.one().wall().median(),
                rate(files, times.other().wall()),
                times.other().wall().median() / times.one().wall().median(),
                times.one().processor().median() * 1000 / files,
                times.other().processor().median() * 1000 / files);
    }

    private static String rate(int files, Times times) {
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f-%,.0f)",
                files / times.median(),
                files / times.longest(),
                files / times.shortest());
    }
}
