package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line is dropped when the word goes on in small letters, unless
 * the file writes the word with its hyphen elsewhere.
 */
final class Hyphenation {
    private static final String HYPHENS = "-\u2010\u00AD";
    private static final Pattern HYPHENATED = Pattern.compile("(?U)\\p{L}+-\\p{L}+");
    private static final Pattern BROKEN = Pattern.compile("(?U)(\\p{L}{2,})[-\\u2010\\u00AD]$");
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{2}-$");
    private static final Pattern WORD = Pattern.compile("(?U)^\\p{Ll}\\p{L}*");

    private final Set<String> hyphenated = new HashSet<>();

    /** Learns which words the file writes with a hyphen. */
    void learn(List<LineGroup> groups) {
        for (LineGroup group : groups) {
            for (TextLine line : group.lines()) {
                if (line.text().indexOf('-') < 0) {
                    continue;
                }
                Matcher matcher = HYPHENATED.matcher(line.text());
                while (matcher.find()) {
                    hyphenated.add(matcher.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /**
     * Lines joined.
     *
     * @param text the words
     * @param starts where the words of each line begin in them
     */
    record Joined(String text, List<Integer> starts) {}

    Joined join(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (TextLine line : lines) {
            append(text, line.text());
            starts.add(text.length() - line.text().length());
        }
        return new Joined(text.toString(), starts);
    }

    private void append(StringBuilder text, String line) {
        if (text.length() == 0) {
            text.append(line);
        } else if (HYPHENS.indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(' ').append(line);
        } else {
            appendBehindHyphen(text, line);
        }
    }

    private void appendBehindHyphen(StringBuilder text, String line) {
        Matcher broken = BROKEN.matcher(text);
        Matcher word = WORD.matcher(line);
        if (broken.find() && word.find()) {
            String written = (broken.group(1) + "-" + word.group()).toLowerCase(Locale.ROOT);
            if (!hyphenated.contains(written)) {
                text.setLength(text.length() - 1);
            }
            text.append(line);
        } else if (COMPOUND.matcher(text).find() && Character.isLetter(line.codePointAt(0))) {
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }
}
