package org.consultationdigest.extract.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day that titles, brackets below titles and frames of minutes tell of the document itself: {@code (ngày
 * 11/03/2025)}, {@code Minutes of the workshop, Hanoi, 12 March 2025}, {@code (Kèm theo Công văn số 5/ABC ngày ...)}. The
 * day of the draft, of the letter that is answered and of a deadline is another's.
 */
public final class TitleDates {
    private static final int LONGEST = 60;

    /** The words that stand right before a day, from the last comma, bracket or dash on. */
    private static final Pattern LAST_CLAUSE = Pattern.compile("[^,;:()\\[\\]|–—]*$");

    private static final Cue OWN_LABEL = Cue.line(
            "^\\W*(?:date(?: and (?:time|place|venue))?|time(?: and (?:place|venue))?|when|held(?: on)?|ngày|thời gian(?:,? địa điểm)?|ngày (?:lập|góp ý|gửi)"
                    + "|date et lieu|fecha)\\s*:.*");
    private static final Cue LABEL = Cue.line("^[^:]{1,60}:\\s.*");
    private static final Cue COVERING = Cue.anywhere(
            "kèm theo|gửi kèm|enclosed with|attached to|annex(?:ed)? to|enclosure to|annexe? (?:à|de)|joint à");
    private static final Cue ANOTHERS = Cue.anywhere(
            "dự thảo|bản thảo|(?<!biên )bản|phiên bản|hạn|trước|đến hết|công văn|văn bản|giấy mời|thông báo|quyết định|nghị quyết|nghị định|luật|chỉ thị|kế hoạch",
            "drafts?|versions?|deadline|due|by|before|until|after|since|closing|letter|note|invitation|e-?mail|circular|your|decision|resolution|law|act|decree",
            "projet|avant le|jusqu['’]au|votre|lettre|courrier|décret|loi");
    private static final Cue MEETING = Cue.anywhere(
            "hội thảo|hội nghị|cuộc họp|phiên họp|buổi họp|tọa đàm|toạ đàm|hôm nay|vào|lập|tổ chức|ngày",
            "workshops?|meetings?|consultations?|discussions?|sessions?|hearing|round ?table|held|date|dated|submitted|on",
            "atelier|réunion|séance|le|du");

    private static final Cue GATHERING = Cue.anywhere(
            "hội thảo|hội nghị|họp|tọa đàm|toạ đàm", "workshops?|meetings?|consultations?|sessions?|atelier|réunion");

    private TitleDates() {}

    /** The first day in these lines, from the top, that is the document's own. */
    public static Optional<LocalDate> in(List<String> lines) {
        return lines.stream().map(TitleDates::of).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> of(String line) {
        String text = line.strip();
        if (Shape.wordCount(text) > LONGEST || (LABEL.fits(text) && !isOwnLabel(text))) {
            return Optional.empty();
        }
        List<DateFinder.Found> days = DateFinder.all(text);
        boolean sure = days.size() == 1 || (!days.isEmpty() && isOwnLabel(text));
        return sure && isOwn(text, text.substring(0, days.get(0).start()))
                ? Optional.of(days.get(0).day())
                : Optional.empty();
    }

    private static boolean isOwnLabel(String text) {
        return OWN_LABEL.fits(text);
    }

    private static boolean isOwn(String text, String before) {
        if (COVERING.isIn(before) || isOwnLabel(text)) {
            return true;
        }
        Matcher clause = LAST_CLAUSE.matcher(before);
        String last = clause.find() ? clause.group().strip() : "";
        boolean names = !last.isEmpty() && ANOTHERS.isIn(last);
        boolean bracketOfAnother = before.indexOf('(') > 0 && !GATHERING.isIn(last) && names(before);
        return !names && !bracketOfAnother && (last.isEmpty() || DateFinder.isBeside(last) || MEETING.isIn(last));
    }

    /** Whether the words before a bracket are of somebody else's day: {@code dự thảo Báo cáo (ngày 3/3/2025)}. */
    private static boolean names(String before) {
        return ANOTHERS.isIn(before);
    }
}
