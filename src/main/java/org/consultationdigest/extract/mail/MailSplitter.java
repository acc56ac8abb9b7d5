package org.consultationdigest.extract.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.letter.LetterParagraph;

/** Goes through the lines of a mail from the top and sorts them. */
final class MailSplitter {
    /** A line {@code On ... wrote:} is wrapped into so many at most. */
    private static final int WRAPPED = 3;

    private final List<LetterParagraph> lines;
    private final boolean passedOnBySubject;
    private final List<LetterParagraph> own = new ArrayList<>();
    private final List<Remainder> setAside = new ArrayList<>();
    private Optional<SplitMail.PassedOn> passedOn = Optional.empty();
    private boolean signature;
    private int next;

    MailSplitter(List<LetterParagraph> lines, boolean passedOnBySubject) {
        this.lines = lines;
        this.passedOnBySubject = passedOnBySubject;
    }

    SplitMail split() {
        while (next < lines.size()) {
            if (!takeEarlierMail()) {
                takeLine();
            }
        }
        if (passedOn.isPresent()) {
            own.removeIf(this::isPassingOn);
        }
        return new SplitMail(own, setAside, passedOn);
    }

    private void takeLine() {
        LetterParagraph line = lines.get(next++);
        boolean quoted = MailCues.isQuoted(line.text());
        signature = !quoted && (signature || MailCues.isSignatureMark(line.text()));
        if (quoted) {
            setAside(line, Why.QUOTED_HISTORY);
        } else if (!SplitMail.isTable(line) && isFurniture(line)) {
            setAside(line, Why.FURNITURE);
        } else {
            own.add(line);
        }
    }

    private boolean isFurniture(LetterParagraph line) {
        return signature
                || line.place() == LetterParagraph.Place.PAGE_FOOTER
                || MailCues.isAddedByRule(line.text())
                || ContactLine.is(line.text());
    }

    /** Where an earlier mail begins, all of it is taken; false when none begins here. */
    private boolean takeEarlierMail() {
        int attribution = attribution();
        if (attribution > 0) {
            takeAnswered(attribution);
            return true;
        }
        if (beginsQuotedForward()) {
            takePassedOn(unquotedRest());
            return true;
        }
        int drawn = MailCues.isLine(text(next)) ? 1 : 0;
        boolean forward = MailCues.isForwardMark(text(next));
        int mark = forward || MailCues.isRule(text(next)) ? 1 : drawn;
        Optional<QuotedHeader> header = next + mark < lines.size()
                ? QuotedHeader.at(lines, next + mark, mark > drawn ? 1 : 2)
                : Optional.empty();
        if (header.isEmpty() && mark == drawn) {
            return false;
        }
        if (forward || passedOnBySubject || (header.isPresent() && onlyPassesOn())) {
            takePassedOn(lines.subList(next, lines.size()));
        } else {
            takeHistory();
        }
        return true;
    }

    /** How many lines {@code On ... wrote:} takes here; 0 when it does not stand here. */
    private int attribution() {
        StringBuilder joined = new StringBuilder();
        for (int i = next; i < Math.min(lines.size(), next + WRAPPED); i++) {
            joined.append(joined.length() == 0 ? "" : " ").append(text(i));
            if (MailCues.isAttribution(joined.toString())) {
                boolean marked = i + 1 < lines.size() && MailCues.isQuoted(text(i + 1));
                return marked || MailCues.isByAProgram(joined.toString()) ? i + 1 - next : 0;
            }
        }
        return 0;
    }

    /** Where the lines below are marked as quoted, what is not marked is the sender's again. */
    private void takeAnswered(int attribution) {
        int below = next + attribution;
        if (below < lines.size() && MailCues.isQuoted(text(below))) {
            while (next < below) {
                setAside(lines.get(next++), Why.QUOTED_HISTORY);
            }
            signature = false;
        } else {
            takeHistory();
        }
    }

    private boolean onlyPassesOn() {
        return own.stream().allMatch(line -> MailCues.isPassingOn(line.text()));
    }

    private void takeHistory() {
        while (next < lines.size()) {
            setAside(lines.get(next++), Why.QUOTED_HISTORY);
        }
    }

    /** Some programs mark a mail that is passed on as quoted. */
    private boolean beginsQuotedForward() {
        return MailCues.isQuoted(text(next)) && MailCues.isForwardMark(MailCues.unquoted(text(next)));
    }

    private List<LetterParagraph> unquotedRest() {
        return lines.subList(next, lines.size()).stream()
                .map(line -> line.saying(MailCues.unquoted(line.text())))
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private void takePassedOn(List<LetterParagraph> rest) {
        int start = 0;
        while (start < rest.size()
                && (MailCues.isForwardMark(rest.get(start).text())
                        || MailCues.isRule(rest.get(start).text())
                        || MailCues.isLine(rest.get(start).text()))) {
            setAside(rest.get(start++), Why.FURNITURE);
        }
        Optional<QuotedHeader> header = start < rest.size() ? QuotedHeader.at(rest, start, 1) : Optional.empty();
        int body = start + header.map(QuotedHeader::lines).orElse(0);
        rest.subList(start, body).forEach(line -> setAside(line, Why.FURNITURE));
        SplitMail inner = new MailSplitter(rest.subList(body, rest.size()), false).split();
        passedOn = Optional.of(new SplitMail.PassedOn(
                header.flatMap(QuotedHeader::sender), header.flatMap(QuotedHeader::date), inner));
        next = lines.size();
    }

    private boolean isPassingOn(LetterParagraph line) {
        boolean only = MailCues.isPassingOn(line.text());
        if (only) {
            setAside(line, Why.FURNITURE);
        }
        return only;
    }

    private void setAside(LetterParagraph line, Why why) {
        setAside.add(new Remainder(line.location(), line.text(), why));
    }

    private String text(int index) {
        return lines.get(index).text();
    }
}
