package org.consultationdigest.samples;

import java.util.List;

/**
 * The draft report as plain lines: {@code %} title, {@code =} subtitle, {@code #} to {@code ###} headings, a line in
 * brackets below a heading, {@code *} lettered item, {@code !} annex, {@code ?} and {@code |} rows of its table, {@code
 * [^1]:} footnote; every other line is a numbered paragraph.
 *
 * @param lines the lines that are not blank
 */
record DraftText(List<String> lines) {

    /** The draft in English. */
    static DraftText english() {
        return read("draft-en.txt");
    }

    /** The draft in Vietnamese. */
    static DraftText vietnamese() {
        return read("draft-vi.txt");
    }

    /** The text of a numbered paragraph, counted from 1, without the marks of footnotes. */
    String paragraph(int number) {
        return paragraphs().get(number - 1);
    }

    /** The text of all numbered paragraphs, without the marks of footnotes. */
    List<String> paragraphs() {
        return lines.stream()
                .filter(DraftText::isParagraph)
                .map(line -> line.replaceAll("\\[\\^\\d+]", ""))
                .toList();
    }

    /** Whether a line is a numbered paragraph of the report. */
    static boolean isParagraph(String line) {
        return "%=#(*!?|[".indexOf(line.charAt(0)) < 0;
    }

    /** What stands after the mark of a line. */
    static String words(String line) {
        return line.replaceFirst("^([%=*!]|#+|\\[\\^\\d+]:)\\s*", "");
    }

    /** The cells of a row of the annex. */
    static List<String> cells(String line) {
        return List.of(line.substring(1).strip().split("\\s*\\|\\s*", -1));
    }

    private static DraftText read(String name) {
        return new DraftText(
                Resources.lines(name).stream().filter(line -> !line.isBlank()).toList());
    }
}
