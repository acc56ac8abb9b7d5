package org.consultationdigest.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consultationdigest.link.reference.ReferenceParser;

/** Words in front of a comment that say what it is about: {@code 2. Về bố cục: ...}, {@code On structure: ...}. */
final class LeadingSubject {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LONGEST = 90;
    /** A typed number, letter or dash in front of the words. */
    private static final Pattern MARKER = Pattern.compile(
            "^(?:\\s*(?:[-–—•*+·▪●○]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|\\p{L}|[ivx]{1,5})[.)/]|\\d{1,3}(?:\\.\\d{1,3}){1,3}(?=\\s)))*\\s*",
            FLAGS);

    private static final Pattern HEAD =
            Pattern.compile("^[^:.\\n–—]{2," + LONGEST + "}?(?=\\s*(?:[:.\\n–—]|\\s-\\s))", FLAGS);
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:(?:(?:một số )?(?:góp ý|ý kiến|nhận xét)(?: chung)? )?(?:về|đối với)(?: mặt| phần)?|on|regarding|concerning|about"
                    + "|as (?:to|regards|for)|with (?:regard|respect) to|in terms of|(?:general )?(?:comments?|remarks?) on"
                    + "|sur|concernant|quant à|sobre|en cuanto a)\\s+(?:(?:the|la|le|el)\\s+)?",
            FLAGS);
    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|&|/|\\b(?:và|and|et|y)\\b)\\s*", FLAGS);

    private LeadingSubject() {}

    /** The words when they mean the document as a whole: its structure, its form, or everything. */
    static Optional<String> wholeDraft(String text, ReferenceParser parser) {
        Matcher marker = MARKER.matcher(text);
        String words = marker.find() ? text.substring(marker.end()) : text;
        Matcher head = HEAD.matcher(words);
        if (!head.find()) {
            return Optional.empty();
        }
        String subject = ABOUT.matcher(head.group()).replaceFirst("");
        boolean all = WholeDraft.isAboutTheWhole(subject, parser)
                || Stream.of(PARTS.split(subject, -1)).allMatch(part -> WholeDraft.isAboutTheWhole(part, parser));
        return all ? Optional.of(head.group().strip()) : Optional.empty();
    }
}
