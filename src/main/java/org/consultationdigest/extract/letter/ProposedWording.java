package org.consultationdigest.extract.letter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consultationdigest.extract.Wording;

/** Tells the wording that a remark proposes from what it says about it. */
final class ProposedWording {
    private static final String EDITS =
            "(?:sửa|viết|chỉnh|thay|bổ sung|thêm|diễn đạt|biên tập|điều chỉnh|replace|amend|revise|rephrase|reword|add|insert|change|modify|should|proposed?|remplacer|modifier|ajouter)";
    private static final String BEFORE_THE_COLON =
            "(?:thành|như sau|là|đoạn|cụm từ|câu|nội dung|to read(?: as follows)?|reads?(?: as follows)?|as follows|"
                    + "sentence|text|wording|comme suit|ainsi|proposed (?:text|wording))\\s*:";
    private static final Cue LEAD =
            Cue.atWords("(?<!\\w)" + EDITS + "(?!\\w).{0,400}?(?<!\\w)" + BEFORE_THE_COLON + "\\s*");
    /** The end of what leads in: looked for first, because between its two ends anything may stand. */
    private static final Cue END_OF_LEAD = Cue.atWords("(?<!\\w)" + BEFORE_THE_COLON);
    /** {@code Proposed wording for paragraph 31:}, {@code Phương án sửa:}: a label that stands for the wording itself. */
    private static final Cue LABEL = Cue.atWords(
            "(?<!\\w)(?:(?:proposed|suggested|alternative|new|amended|revised|recommended) (?:new |alternative |amended |revised )?(?:wording|text|language|formulation|version|sentence|paragraph|drafting)"
                    + "|(?:phương án|nội dung|câu|đoạn|cụm từ)(?: đề xuất| kiến nghị)? (?:sửa đổi|sửa|chỉnh sửa|thay thế|viết lại|diễn đạt lại)(?: lại)?"
                    + "|(?:formulation|rédaction|libellé|texte) (?:proposée?|suggérée?)|(?:redacción|texto) (?:propuest[oa]|sugerid[oa]))"
                    + "(?:,? (?:for|of|to|in|at|cho|của|tại|pour|de|du|para)\\b[^:]{0,60})?\\s*:\\s*");

    private static final Cue LEADING_LINE = Cue.of(".*" + LEAD.expression() + "$");
    private static final Cue REMARKS_FOLLOW = Cue.anywhere(
            "(?:các |những |một số )(?:nội dung|vấn đề|điểm|ý|thông tin)",
            "ý kiến",
            "comments?",
            "following (?:points|issues|information)");
    private static final Pattern QUOTED = Pattern.compile("^(?:\"[^\"]+\"|[“„][^“”]+[”“]|«[^«»]+»)", Pattern.DOTALL);
    private static final Cue REPLACEMENT = Cue.atWords(
            "(?<!\\w)(?:thành|bằng|to read|with|by)(?: (?:cụm từ|từ|câu|the words?))?(?:\\s*:)?(?:\\s+|\\s*(?=[“«]))(?<wording>\"[^\"]+\"|“[^“”]+”|«[^«»]+»)");

    private ProposedWording() {}

    /** Whether a line announces new wording for the draft: {@code Sửa đoạn 2 như sau:}. */
    static boolean isLedInBy(String line) {
        return line.stripTrailing().endsWith(":")
                && (LEADING_LINE.fits(line) || endsWithLabel(line))
                && !announcesRemarks(line);
    }

    private static boolean endsWithLabel(String line) {
        Matcher label = LABEL.matcher(line);
        return label.find() && label.end() == line.length();
    }

    /**
     * The words of a remark with the proposed wording on its own. What the remark says after the wording keeps the text
     * whole; the wording then stands in both.
     */
    static Wording split(String remark) {
        // What announces a wording ends in a colon, and most remarks have none.
        OptionalInt start = remark.indexOf(':') < 0 ? OptionalInt.empty() : start(remark);
        if (start.isPresent()) {
            return splitAt(remark, start.getAsInt());
        }
        return isQuoting(remark) ? withReplacement(remark) : Wording.text(remark);
    }

    private static OptionalInt start(String remark) {
        return Stream.<Supplier<Optional<MatchResult>>>of(
                        () -> lead(remark), () -> LABEL.first(remark).filter(label -> label.end() < remark.length()))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .mapToInt(MatchResult::end)
                .findFirst();
    }

    private static Optional<MatchResult> lead(String remark) {
        return Optional.of(remark)
                .filter(END_OF_LEAD::isIn)
                .flatMap(LEAD::first)
                .filter(lead -> lead.end() < remark.length() && !announcesRemarks(remark.substring(0, lead.end())));
    }

    private static boolean isQuoting(String remark) {
        return remark.indexOf('"') >= 0 || remark.indexOf('“') >= 0 || remark.indexOf('«') >= 0;
    }

    private static Wording withReplacement(String remark) {
        Matcher replacement = REPLACEMENT.matcher(remark);
        return RemarkCues.asks(remark) && replacement.find() && replacesWords(replacement)
                ? proposing(remark, replacement.group("wording"))
                : Wording.text(remark);
    }

    /** {@code nâng lên bằng “20%”}, {@code by "45"}: a figure alone is no wording unless words are said to be replaced. */
    private static boolean replacesWords(Matcher replacement) {
        String wording = replacement.group("wording");
        return wording.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }

    private static Wording splitAt(String remark, int start) {
        String rest = remark.substring(start);
        Matcher quoted = QUOTED.matcher(rest);
        if (quoted.find()) {
            boolean last = !Shape.hasLettersOrDigits(rest.substring(quoted.end()));
            return last ? proposing(remark.substring(0, start).strip(), rest) : proposing(remark, quoted.group());
        }
        boolean list = Marker.typedIn(rest).isPresent();
        return list
                ? Wording.text(remark)
                : proposing(remark.substring(0, start).strip(), rest);
    }

    private static boolean announcesRemarks(String line) {
        Matcher matcher = REMARKS_FOLLOW.matcher(line);
        return matcher.find();
    }

    private static Wording proposing(String text, String wording) {
        return new Wording(
                Optional.of(text),
                Optional.of(wording.strip()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
