package org.consultationdigest.dedupe.supersession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads in a text that it takes the place of an earlier letter, in Vietnamese, English and French.
 *
 * <p>A sentence of a subject that is the letter itself (this letter, công văn này, la présente), a verb that replaces, and
 * an earlier letter; or one that asks to disregard or withdraws an earlier letter of the writer's own. Read on the folded
 * text; a law that replaces a law has no such subject.
 */
final class Declarations {
    private static final String NUMBER = "(?<number>[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]*\\p{N}[\\p{L}\\p{N}./_-]*)";

    private static final String VI_LETTER =
            "(?:cong van|van ban|thu|gop y|ban gop y|y kien|phieu gop y|bao cao gop y|to trinh)";
    private static final String EN_LETTER =
            "(?:letter|submission|comments?|reply|response|note(?: verbale)?|communication|contribution|e-?mail|memo(?:randum)?)";
    private static final String FR_LETTER =
            "(?:lettre|courrier|note(?: verbale)?|contribution|commentaires|observations|communication|courriel)";

    private static final Pattern VIETNAMESE = Pattern.compile("(?<whole>" + VI_LETTER
            + "[^.;\\n]{0,40}? nay[^.;\\n]{0,60}?\\bthay the\\b|\\b(?:de|nham|xin|va) thay the\\b|\\bhuy bo\\b|\\bthu hoi\\b)"
            + "(?<between>[^.;\\n]{0,80}?)\\b" + VI_LETTER + "\\b(?<rest>[^;\\n]{0,120})");

    private static final Pattern ENGLISH =
            Pattern.compile("(?<whole>\\b(?:this|these|the present|the enclosed|the attached) [^.;\\n]{0,50}?"
                    + "\\b(?:replaces?|supersedes?|cancels?(?: and replaces?)?|is to replace|should replace|is sent in place of"
                    + "|is sent instead of|takes? the place of)\\b"
                    + "|\\b(?:please )?(?:disregard|withdraw|we (?:hereby )?withdraw|in place of|instead of)\\b)"
                    + "(?<between>[^.;\\n]{0,60}?)\\b" + EN_LETTER + "\\b(?<rest>[^;\\n]{0,120})");

    private static final Pattern FRENCH =
            Pattern.compile("(?<whole>\\b(?:la presente|le present|cette|ce|ces|les presentes)[^.;\\n]{0,50}?"
                    + "\\b(?:annule(?:nt)? et remplace(?:nt)?|remplace(?:nt)?|annule(?:nt)?|se substitue(?:nt)? a)\\b"
                    + "|\\bne pas tenir compte (?:de|du)\\b|\\ben remplacement (?:de|du)\\b)"
                    + "(?<between>[^.;\\n]{0,60}?)\\b" + FR_LETTER + "\\b(?<rest>[^;\\n]{0,120})");

    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|n't|khong|chua|neither|nor|without)\\b|\\bne (?:remplace|annule)|\\bsans\\b");

    private static final Pattern PART = Pattern.compile(
            "\\b(?:section|paragraph|paragraphs|page|pages|annex|annexes|appendix|table|point|points|item|chapter|part of"
                    + "|muc|diem|khoan|phu luc|trang|doan|bang|chuong|phan"
                    + "|annexe|annexes|paragraphe|paragraphes|partie|tableau|chapitre)\\b");

    /** The writer's own earlier letter, where no number is given. */
    private static final Pattern OWN = Pattern.compile(
            "\\b(?:our|my|previous|earlier|first|former|truoc|cua (?:bo|chung toi|co quan)|da gui|notre|nos|mon|precedente?s?)\\b");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\b(?:so|number|ref(?:erence)?|no|nr|numero)\\b[.:]?\\s*(?:hieu\\s*)?|n[°º]\\s*|#\\s*)" + NUMBER);

    private Declarations() {}

    /** What the text says about earlier letters, in its order. */
    static List<Declaration> in(String text) {
        AsWritten written = new AsWritten(text);
        List<Declaration> all = new ArrayList<>();
        Stream.of(VIETNAMESE, ENGLISH, FRENCH).forEach(pattern -> {
            Matcher matcher = pattern.matcher(written.folded());
            while (matcher.find()) {
                read(matcher, written).ifPresent(all::add);
            }
        });
        return all;
    }

    private static Optional<Declaration> read(Matcher found, AsWritten written) {
        String said = found.group("whole") + found.group("between");
        if (DENIED.matcher(said).find()) {
            return Optional.empty();
        }
        String rest = sentence(found.group("rest"));
        Matcher numbered = NUMBERED.matcher(rest);
        Optional<String> number =
                numbered.find() ? Optional.of(LetterNumber.key(numbered.group("number"))) : Optional.empty();
        if (number.isEmpty()
                && !OWN.matcher(found.group("between") + " " + rest).find()) {
            return Optional.empty();
        }
        boolean whole = !PART.matcher(found.group("between")).find();
        return Optional.of(
                new Declaration(number, StatedDate.in(rest), whole, written.between(found.start(), found.end())));
    }

    /** Up to the end of the sentence; the points of a date or number are no end. */
    private static String sentence(String rest) {
        Matcher end = Pattern.compile("[.!?](?=\\s|$)(?<!\\b(?:no|nr)\\.)").matcher(rest);
        return end.find() ? rest.substring(0, end.start()) : rest;
    }
}
