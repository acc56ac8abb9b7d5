package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.LanguageGuesser;

/** Collects remarks and what is set aside, in reading order. */
final class Harvest {
    private final SubmissionId submission;
    private final CommentIds ids;
    private final CommentKind kind;
    private final List<ExtractedComment> comments = new ArrayList<>();
    private final List<Remainder> remainder = new ArrayList<>();
    private final Function<OpenRemark, Optional<Why>> sieve;
    private Optional<OpenRemark> open = Optional.empty();

    /**
     * Begins with nothing.
     *
     * @param sieve what a text is that looks like a remark and is none; absent when it is one
     */
    Harvest(SubmissionId submission, CommentIds ids, CommentKind kind, Function<OpenRemark, Optional<Why>> sieve) {
        this.sieve = sieve;
        this.submission = submission;
        this.ids = ids;
        this.kind = kind;
    }

    void setAside(Line line, String text, Why why) {
        remainder.add(new Remainder(line.paragraph().location(), text, why));
    }

    /**
     * Begins a remark.
     *
     * @param numbered whether it begins with a number or bullet: unnumbered paragraphs below go on with it
     * @param names whether the line itself names its speaker
     */
    void beginRemark(Line line, boolean numbered, Headings headings, boolean names, Optional<Speaker> speaker) {
        boolean follows = open.filter(OpenRemark::announcesNext).isPresent();
        closeRemark();
        Said said = names ? withoutSpeaker(line) : new Said(line.label(), line.words());
        open = Optional.of(new OpenRemark(
                said.label(),
                said.words(),
                numbered,
                follows,
                headings.locate(line.paragraph().location()),
                headings.hints(),
                speaker));
    }

    /** {@code Đại diện Hội X: đề nghị ...}: the name leads in, with its number, and the rest is the remark. */
    private Said withoutSpeaker(Line line) {
        int colon = line.text().indexOf(':');
        if (colon < 0 || colon == line.text().length() - 1) {
            return new Said(line.label(), line.words());
        }
        setAside(line, line.text().substring(0, colon + 1), Why.LEAD_IN);
        boolean typed = line.marker().filter(marker -> marker.typed() > 0).isPresent();
        Optional<String> label = typed ? Optional.empty() : line.label();
        return new Said(label, line.text().substring(colon + 1).strip());
    }

    private record Said(Optional<String> label, String words) {}

    /** Whether an unnumbered line goes on with the remark above it. */
    boolean goesOnWith(Line line) {
        return open.filter(remark -> remark.goesOnWith(line)).isPresent();
    }

    /** Whether the remark above is the last item of a list that is one sentence. */
    boolean isAfterSeries() {
        return open.filter(OpenRemark::isEndOfSeries).isPresent();
    }

    /** Whether a line gives the reason of the remark above it. */
    boolean isReasonOfRemark(Line line) {
        return open.isPresent() && GivenReason.is(line.words());
    }

    /** The reason, without the bullet that a list gave it. */
    void addReason(Line line) {
        boolean bullet =
                line.marker().filter(marker -> marker.style().isBullet()).isPresent();
        open.ifPresent(remark -> remark.add(bullet ? line.words() : line.text()));
    }

    void addToRemark(Line line) {
        open.ifPresent(remark -> remark.add(line.text()));
    }

    void closeRemark() {
        open.ifPresent(remark ->
                sieve.apply(remark).ifPresentOrElse(why -> setAside(remark, why), () -> comments.add(made(remark))));
        open = Optional.empty();
    }

    private void setAside(OpenRemark remark, Why why) {
        String shown = remark.label().map(label -> label + " " + remark.text()).orElse(remark.text());
        remainder.add(new Remainder(remark.location(), shown, why));
    }

    private ExtractedComment made(OpenRemark remark) {
        Optional<SaidOfQuotation> said = SaidOfQuotation.in(remark);
        said.filter(quoting -> !quoting.lead().isEmpty())
                .ifPresent(quoting -> remainder.add(new Remainder(remark.location(), quoting.lead(), Why.LEAD_IN)));
        Wording wording = said.map(SaidOfQuotation::wording).orElseGet(() -> GivenReason.split(remark.text()));
        ExtractedComment plain = ExtractedComment.plain(
                ids.next(kind, wording),
                submission,
                kind,
                remark.location(),
                wording,
                said.map(SaidOfQuotation::hints).orElseGet(remark::hints),
                LanguageGuesser.guess(remark.text()));
        ExtractedComment comment = remark.label().map(plain::labelled).orElse(plain);
        return remark.speaker().map(speaker -> speaker.says(comment)).orElse(comment);
    }

    List<ExtractedComment> comments() {
        return List.copyOf(comments);
    }

    List<Remainder> remainder() {
        return List.copyOf(remainder);
    }
}
