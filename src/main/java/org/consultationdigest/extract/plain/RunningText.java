package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.letter.LetterParagraph;

/** Plain text as paragraphs. */
public final class RunningText {
    /** Text whose longest line is longer than this was not wrapped by hand or by a mail program: its lines are paragraphs. */
    private static final int WIDEST_WRAPPED = 100;
    /** Text whose longest line is shorter than this is a list of short lines, not wrapped text. */
    private static final int NARROWEST_WRAPPED = 50;

    private static final Pattern ITEM = Pattern.compile(
            "(?U)^\\s*(?:\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[IVXLC]{1,6}|\\p{L})[.)]\\s|[-–—+•*#>|]|\\[[^\\]]{0,30}\\d{1,2}[:h]\\d{2}).*");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");

    private RunningText() {}

    /** The paragraphs of a text: blank lines part them, and lines that were wrapped are joined. */
    public static List<LetterParagraph> paragraphs(String text) {
        return paragraphs(text.lines().toList(), false, 0);
    }

    /**
     * The paragraphs of lines.
     *
     * @param markdown whether number signs mark headings
     * @param before how many paragraphs of the text stand above
     */
    static List<LetterParagraph> paragraphs(List<String> lines, boolean markdown, int before) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean wrapped = width >= NARROWEST_WRAPPED && width <= WIDEST_WRAPPED;
        List<LetterParagraph> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String last = "";
        for (String line : lines) {
            if (!(wrapped && goesOn(last, line, width))) {
                close(open, markdown, before, paragraphs);
            }
            open.append(open.length() == 0 || line.isBlank() ? "" : " ")
                    .append(line.strip().isEmpty() ? "" : open.length() == 0 ? line.stripTrailing() : line.strip());
            last = line;
        }
        close(open, markdown, before, paragraphs);
        return paragraphs;
    }

    /** A line was broken where its next word did not fit. */
    private static boolean goesOn(String last, String line, int width) {
        if (last.isBlank()
                || last.endsWith(":")
                || line.isBlank()
                || ITEM.matcher(line).matches()
                || last.startsWith("#")) {
            return false;
        }
        String firstWord = line.strip().split("\\s+", 2)[0];
        return last.stripTrailing().length() + 1 + firstWord.length() > width - 4;
    }

    private static void close(StringBuilder open, boolean markdown, int before, List<LetterParagraph> paragraphs) {
        if (open.toString().isBlank()) {
            open.setLength(0);
            return;
        }
        Matcher heading = MARKDOWN_HEADING.matcher(open.toString().strip());
        boolean isHeading = markdown && heading.matches();
        paragraphs.add(new LetterParagraph(
                isHeading ? heading.group(2) : open.toString().strip(),
                Optional.empty(),
                isHeading ? OptionalInt.of(heading.group(1).length()) : OptionalInt.empty(),
                false,
                LetterParagraph.Place.BODY,
                SourceLocation.none().inParagraph(before + paragraphs.size() + 1)));
        open.setLength(0);
    }
}
