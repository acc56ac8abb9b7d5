package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/**
 * What an .xlsx file says of a sheet before and behind its rows: hidden columns and merged ranges. The rows between are
 * parsed only where there are merged ranges behind them.
 */
final class XlsxSheetInfo {
    private static final int MOST_HIDDEN_COLUMNS = 16_384;
    private static final int BUFFER = 1 << 16;
    private static final byte[] MERGED = "mergeCell".getBytes(StandardCharsets.US_ASCII);

    private final XmlParts xml;

    XlsxSheetInfo(XmlParts xml) {
        this.xml = xml;
    }

    SheetInfo read(OfficePart.Content part, String name, boolean hidden) throws IOException {
        Set<Integer> hiddenColumns = new TreeSet<>();
        boolean merges;
        try (InputStream stream = part.open()) {
            merges = mentions(stream);
        }
        List<MergedRange> merged = new ArrayList<>();
        try (InputStream stream = part.open();
                XmlPart sheet = xml.open(stream)) {
            while (sheet.next() && (merges || !sheet.starts("sheetData"))) {
                if (sheet.starts("mergeCell")) {
                    merged.add(range(sheet.attribute("ref")));
                } else if (sheet.starts("col") && sheet.flag("hidden")) {
                    addColumns(sheet, hiddenColumns);
                }
            }
        } catch (XMLStreamException damaged) {
            // Told when the rows are read, which end at the same place; what stands before it is good.
            return new SheetInfo(name, hidden, merged, hiddenColumns);
        }
        return new SheetInfo(name, hidden, merged, hiddenColumns);
    }

    private static void addColumns(XmlPart sheet, Set<Integer> hiddenColumns) {
        int end = Math.min(sheet.number("max", 0), MOST_HIDDEN_COLUMNS);
        for (int column = sheet.number("min", 1); column <= end; column++) {
            hiddenColumns.add(column);
        }
    }

    private static MergedRange range(String reference) {
        String[] ends = reference.split(":", 2);
        String last = ends[ends.length - 1];
        return new MergedRange(
                SheetText.row(ends[0]), SheetText.row(last), SheetText.column(ends[0]), SheetText.column(last));
    }

    /** Whether the bytes hold the name of a merged range; a part in two-byte characters is taken to. */
    private static boolean mentions(InputStream stream) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int kept = 0;
        int read = stream.readNBytes(buffer, 0, BUFFER);
        if (read > 1 && (buffer[0] == 0 || buffer[1] == 0 || (buffer[0] & 0xFE) == 0xFE)) {
            return true;
        }
        while (read > 0) {
            if (indexOf(buffer, kept + read) >= 0) {
                return true;
            }
            int end = kept + read;
            kept = Math.min(MERGED.length - 1, end);
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
            read = stream.readNBytes(buffer, kept, BUFFER - kept);
        }
        return false;
    }

    /** Where the name begins; looked for by its last letter in steps as long as the name. */
    private static int indexOf(byte[] buffer, int end) {
        int last = MERGED.length - 1;
        for (int at = last; at < end; ) {
            byte here = buffer[at];
            int back = 0;
            while (back <= last && buffer[at - back] == MERGED[last - back]) {
                back++;
            }
            if (back > last) {
                return at - last;
            }
            at += step(here);
        }
        return -1;
    }

    /** How far the name may move on when its last letter stands over this byte. */
    private static int step(byte here) {
        for (int i = 1; i < MERGED.length; i++) {
            if (MERGED[MERGED.length - 1 - i] == here) {
                return i;
            }
        }
        return MERGED.length;
    }
}
