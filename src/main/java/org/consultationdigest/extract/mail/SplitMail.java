package org.consultationdigest.extract.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.letter.LetterParagraph;

/**
 * A mail parted into what its sender wrote and what it quotes of earlier ones.
 *
 * @param own the paragraphs of the sender; those of the mail passed on, when he wrote none
 * @param setAside the quoted history and the signature below {@code --}
 */
record SplitMail(List<LetterParagraph> own, List<Remainder> setAside) {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;
    private static final Pattern QUOTED = Pattern.compile("^\\s*[>|].*", FLAGS);
    private static final Pattern WROTE = Pattern.compile(
            "^(?:on\\b.{5,200}\\bwrote|vào\\b.{5,200}\\bviết|le\\b.{5,200}a écrit|el\\b.{5,200}escribió)\\s*:?\\s*$",
            FLAGS);
    private static final Pattern RULE = Pattern.compile(
            "^[-_\\s]*(?:original message|thư gốc|tin nhắn gốc|message d'origine|mensaje original|original appointment)[-_\\s]*(?:$|\\n.*)",
            FLAGS);
    private static final Pattern FORWARDED = Pattern.compile(
            "^[-_\\s]*(?:forwarded message|begin forwarded message:?|thư (?:được )?chuyển tiếp|message transféré)[-_\\s]*(?:$|\\n.*)",
            FLAGS);
    private static final Pattern FROM = Pattern.compile("^\\s*\\*?(?:from|từ|người gửi|de|von)\\s*:\\*?\\s.*", FLAGS);
    private static final Pattern SENT = Pattern.compile(
            "(?:^|.*[\\n\\s])\\*?(?:sent|date|gửi|đã gửi|ngày|to|đến|tới|subject|chủ đề|envoyé|objet|à|cc)\\s*:.*",
            FLAGS);
    private static final Pattern SIGNATURE = Pattern.compile("^--\\s*$");
    /** A header of a quoted mail names its date or subject within this many lines of its sender. */
    private static final int HEADER_LINES = 4;

    static SplitMail of(List<LetterParagraph> body) {
        int history = startOfHistory(body);
        List<LetterParagraph> own = new ArrayList<>();
        List<Remainder> setAside = new ArrayList<>();
        sort(body.subList(0, history), own, setAside);
        List<LetterParagraph> earlier = body.subList(history, body.size());
        if (own.isEmpty() && !earlier.isEmpty() && isPassedOn(earlier.get(0))) {
            addPassedOn(earlier, own, setAside);
        } else {
            earlier.forEach(paragraph -> setAside.add(aside(paragraph, Why.QUOTED_HISTORY)));
        }
        return new SplitMail(List.copyOf(own), List.copyOf(setAside));
    }

    private static int startOfHistory(List<LetterParagraph> body) {
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).text();
            boolean answered = WROTE.matcher(text).matches() && !isAnsweredInBetween(body, i + 1);
            if (answered
                    || RULE.matcher(text).matches()
                    || FORWARDED.matcher(text).matches()
                    || isHeader(body, i)) {
                return i;
            }
        }
        return body.size();
    }

    /** {@code On ... wrote:} above lines marked as quoted: what is not marked below them is the sender's again. */
    private static boolean isAnsweredInBetween(List<LetterParagraph> body, int next) {
        return next < body.size() && isQuoted(body.get(next));
    }

    private static boolean isHeader(List<LetterParagraph> body, int start) {
        String text = body.get(start).text();
        if (!FROM.matcher(text).matches()) {
            return false;
        }
        if (text.indexOf('\n') >= 0
                && SENT.matcher(text.substring(text.indexOf('\n'))).matches()) {
            return true;
        }
        int end = Math.min(body.size(), start + 1 + HEADER_LINES);
        return body.subList(start + 1, end).stream()
                        .filter(paragraph -> SENT.matcher(paragraph.text()).matches())
                        .count()
                >= 2;
    }

    private static boolean isQuoted(LetterParagraph paragraph) {
        return QUOTED.matcher(paragraph.text()).matches();
    }

    private static void sort(List<LetterParagraph> paragraphs, List<LetterParagraph> own, List<Remainder> setAside) {
        boolean signature = false;
        for (LetterParagraph paragraph : paragraphs) {
            boolean history =
                    isQuoted(paragraph) || WROTE.matcher(paragraph.text()).matches();
            signature = !history
                    && (signature || SIGNATURE.matcher(paragraph.text()).matches());
            if (history || signature) {
                setAside.add(aside(paragraph, history ? Why.QUOTED_HISTORY : Why.FURNITURE));
            } else {
                own.add(paragraph);
            }
        }
    }

    private static boolean isPassedOn(LetterParagraph first) {
        return FORWARDED.matcher(first.text()).matches()
                || FROM.matcher(first.text()).matches();
    }

    /** The mail passed on without a word of the sender's is what was meant to be sent. */
    private static void addPassedOn(
            List<LetterParagraph> passedOn, List<LetterParagraph> own, List<Remainder> setAside) {
        int start = 0;
        while (start < passedOn.size() && isHeaderLine(passedOn.get(start))) {
            setAside.add(aside(passedOn.get(start), Why.FURNITURE));
            start++;
        }
        SplitMail inner = SplitMail.of(passedOn.subList(start, passedOn.size()));
        own.addAll(inner.own());
        setAside.addAll(inner.setAside());
    }

    private static boolean isHeaderLine(LetterParagraph paragraph) {
        String text = paragraph.text();
        return FORWARDED.matcher(text).matches()
                || FROM.matcher(text).matches()
                || Pattern.compile(
                                "^\\s*\\*?(?:sent|date|gửi|đã gửi|ngày|to|đến|tới|subject|chủ đề|envoyé|objet|à|cc)\\s*:.*",
                                FLAGS)
                        .matcher(text)
                        .matches();
    }

    private static Remainder aside(LetterParagraph paragraph, Why why) {
        return new Remainder(paragraph.location(), paragraph.text(), why);
    }
}
