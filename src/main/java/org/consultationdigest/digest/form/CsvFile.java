package org.consultationdigest.digest.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.OutputFile;
import org.consultationdigest.digest.RowWords;

/**
 * Writes the rows of a digest as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows
 * the encoding. A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** With the wide forms of the signs, which spreadsheets set to Japanese or Chinese read as the narrow ones. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    /** All that outsiders may read of a row; what is not named here stays with the secretariat. */
    private static final List<DigestColumn> FOR_OUTSIDERS = List.of(
            DigestColumn.ID,
            DigestColumn.SECTION,
            DigestColumn.TITLE,
            DigestColumn.PARAGRAPH,
            DigestColumn.COMMENT,
            DigestColumn.PROPOSED_CHANGE,
            DigestColumn.REQUESTS,
            DigestColumn.CONTRIBUTORS,
            DigestColumn.NUMBER_OF_CONTRIBUTORS,
            DigestColumn.NUMBER_OF_COMMENTS,
            DigestColumn.DECISION,
            DigestColumn.RESPONSE);

    /** The draft's own words and the program's: nobody's name is looked for in them. */
    private static final Set<DigestColumn> OURS = Set.of(
            DigestColumn.ID,
            DigestColumn.SECTION,
            DigestColumn.TITLE,
            DigestColumn.NUMBER_OF_CONTRIBUTORS,
            DigestColumn.NUMBER_OF_COMMENTS);

    private final Digest digest;
    private final RowWords words;
    private final RowText bodies;
    private final Discretion discretion;
    private final List<DigestColumn> columns;

    private CsvFile(Digest digest, Audience audience) {
        this.digest = digest;
        this.words = new RowWords(digest);
        this.discretion = Discretion.of(digest, audience);
        this.bodies = new RowText(digest.language(), discretion);
        this.columns = audience == Audience.OUTSIDERS ? FOR_OUTSIDERS : List.of(DigestColumn.values());
    }

    static OutputFile of(Digest digest, Audience audience) {
        return new OutputFile(
                ExportForm.name("digest", audience, ".csv"), out -> new CsvFile(digest, audience).write(out));
    }

    private void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        line(columns.stream().map(column -> column.title(digest.language())), text);
        for (DigestRow row : digest.standing()) {
            Map<DigestColumn, String> cells = words.of(row);
            line(columns.stream().map(column -> noFormula(cell(row, column, cells))), text);
        }
        text.flush();
    }

    private static void line(Stream<String> cells, Writer out) throws IOException {
        out.write(CSVFormat.RFC4180.format((Object[]) cells.toArray(String[]::new)));
        out.write(CSVFormat.RFC4180.getRecordSeparator());
    }

    private String cell(DigestRow row, DigestColumn column, Map<DigestColumn, String> cells) {
        if (column == DigestColumn.CONTRIBUTORS) {
            return bodies.bodies(row).replace("\n", "; ");
        }
        String text = cells.getOrDefault(column, "");
        return OURS.contains(column) ? text : discretion.text(text);
    }

    private static String noFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
