package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of headers that are cut short where a column is narrow: the beginning of a word with a full stop behind it
 * ({@code Org.}, {@code Sect.}, {@code Párr.}), or its first consonants ({@code Cmt}, {@code Cmtr}).
 */
final class Abbreviations {
    /** What is cut short in headers, folded; of words that begin alike the likelier first. */
    private static final List<String> WORDS = List.of(
            "organisation",
            "institution",
            "ministry",
            "department",
            "section",
            "chapter",
            "article",
            "paragraph",
            "parrafo",
            "capitulo",
            "apartado",
            "comment",
            "observation",
            "response",
            "reply",
            "proposal",
            "recommendation",
            "justification",
            "explanation",
            "decision",
            "category",
            "disposition",
            "amendment",
            "alinea");

    private static final Pattern CUT = Pattern.compile("\\b(ch|al|\\p{L}{3,8})\\.(?![\\p{L}\\p{N}])");
    private static final Pattern CONSONANTS = Pattern.compile("\\bcmn?t(s|r)?\\b");
    private static final int LONGEST = 60;

    private Abbreviations() {}

    /** A folded header with its cut words written out; sentences are left as they are. */
    static String expanded(String header) {
        if (header.length() > LONGEST) {
            return header;
        }
        String written =
                CONSONANTS.matcher(header).replaceAll(cut -> "r".equals(cut.group(1)) ? "commenter" : "comment");
        return CUT.matcher(written).replaceAll(cut -> word(cut.group(1)).orElse(cut.group(1)) + " ");
    }

    private static Optional<String> word(String beginning) {
        return WORDS.stream().filter(word -> word.startsWith(beginning)).findFirst();
    }
}
