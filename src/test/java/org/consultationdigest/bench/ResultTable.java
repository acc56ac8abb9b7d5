package org.consultationdigest.bench;

import java.util.Locale;
import java.util.Map;

/** The lines of the table of results, in Markdown. */
final class ResultTable {
    private ResultTable() {}

    static String head() {
        return "| kind | read | files | found / planted | others | files/s (range) | ms of processor a file | times Tika's speed"
                + " | times that of bare XML |\n|---|---|--:|--:|--:|--:|--:|--:|--:|";
    }

    /** The rows of a kind, one a reading. */
    static String rows(FileKind kind, int files, Recovery recovery, Map<Reading, Stopwatch.Timing> times) {
        StringBuilder rows = new StringBuilder();
        times.forEach((reading, timing) -> {
            boolean comments = reading == Reading.COMMENTS;
            rows.append(rows.isEmpty() ? "" : System.lineSeparator())
                    .append(String.format(
                            Locale.ROOT,
                            "| %s | %s | %d | %s | %s | %s | %.2f | %s | %s |",
                            kind.label(),
                            reading.label(),
                            files,
                            comments
                                    ? String.format(Locale.ROOT, "%,d / %,d", recovery.found(), recovery.planted())
                                    : "",
                            comments
                                    ? String.format(
                                            Locale.ROOT,
                                            "%,d",
                                            recovery.others().size())
                                    : "",
                            rate(files, timing.wall()),
                            timing.processor().median() * 1000 / files,
                            ratio(reading, Reading.TIKA, times),
                            ratio(reading, Reading.XML, times)));
        });
        return rows.toString();
    }

    /** The medians by the clock; above 1 when the reading is the faster one, blank for what is not compared. */
    private static String ratio(Reading reading, Reading peer, Map<Reading, Stopwatch.Timing> times) {
        Stopwatch.Timing own = times.get(reading);
        Stopwatch.Timing others = times.get(peer);
        return own == null || others == null || reading == peer || reading == Reading.XML
                ? ""
                : String.format(
                        Locale.ROOT, "%.2f", others.wall().median() / own.wall().median());
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
