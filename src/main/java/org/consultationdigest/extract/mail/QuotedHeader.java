package org.consultationdigest.extract.mail;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.letter.LetterParagraph;

/**
 * The lines that name sender, day and subject above an earlier mail.
 *
 * @param lines how many lines it has
 * @param sender the name behind {@code From:}; absent when there is but an address
 * @param date the day behind {@code Sent:}
 */
record QuotedHeader(int lines, Optional<String> sender, Optional<LocalDate> date) {
    private static final int MOST_LINES = 12;
    /** Long lists of recipients run over lines. */
    private static final int MOST_CONTINUED = 3;

    private static final Pattern LABELLED = Pattern.compile(
            "(?Ui)^[\\s*_]*(?<label>\\p{L}[\\p{L} /'’-]{0,24}?)[*_]*\\s*:[*_]*(?<value>(?:\\s.*)?)$", Pattern.DOTALL);
    private static final Pattern AFTER_NAME = Pattern.compile("\\s*[<\\[(].*$|[*_\"“”']+", Pattern.DOTALL);

    private enum Label {
        FROM("from|từ|người gửi|de|von|desde|expéditeur"),
        DATE(
                "sent|date|gửi|đã gửi|ngày|ngày gửi|thời gian|vào lúc|envoyé|envoyé le|fecha|enviado|enviado el|gesendet|datum"),
        TO("to|đến|tới|người nhận|kính gửi|à|para|an|cc|bcc|đồng gửi|đồng kính gửi|destinataire"),
        SUBJECT("subject|chủ đề|tiêu đề|objet|asunto|betreff|về việc|v/v"),
        MORE(
                "importance|priority|attachments?|tệp đính kèm|đính kèm|mức độ|reply-to|pièces jointes|organization|when|where");

        private final Pattern words;

        Label(String words) {
            this.words = Pattern.compile("(?Ui)(?:" + words + ")");
        }

        static Optional<Label> of(String word) {
            for (Label label : values()) {
                if (label.words.matcher(word.strip()).matches()) {
                    return Optional.of(label);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The header that begins at a line.
     *
     * @param least how many things it has to name beside the sender
     */
    static Optional<QuotedHeader> at(List<LetterParagraph> lines, int start, int least) {
        Map<Label, String> named = new EnumMap<>(Label.class);
        int end = start;
        for (int i = start; i < Math.min(lines.size(), start + MOST_LINES) && i <= end + MOST_CONTINUED; i++) {
            Matcher labelled = LABELLED.matcher(lines.get(i).text());
            Optional<Label> label = labelled.matches() ? Label.of(labelled.group("label")) : Optional.empty();
            if (i == start && label.filter(first -> first == Label.FROM).isEmpty()) {
                return Optional.empty();
            }
            if (label.isPresent()) {
                if (named.putIfAbsent(label.get(), labelled.group("value").strip()) != null
                        && label.get() == Label.FROM) {
                    break;
                }
                end = i + 1;
            } else if (!named.containsKey(Label.TO) || named.containsKey(Label.SUBJECT)) {
                break;
            }
        }
        long others = named.keySet().stream()
                .filter(label -> label != Label.FROM && label != Label.MORE)
                .count();
        return others >= least ? Optional.of(of(named, end - start)) : Optional.empty();
    }

    private static QuotedHeader of(Map<Label, String> named, int lines) {
        return new QuotedHeader(
                lines,
                Optional.ofNullable(named.get(Label.FROM)).flatMap(QuotedHeader::name),
                Optional.ofNullable(named.get(Label.DATE)).flatMap(MailDates::in));
    }

    /** The name of a sender without address and quotation marks. */
    static Optional<String> name(String sender) {
        return Optional.of(AFTER_NAME.matcher(sender).replaceAll("").strip())
                .filter(name -> !name.isEmpty() && name.indexOf('@') < 0);
    }
}
