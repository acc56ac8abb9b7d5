package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.letter.BodyLine.Role;

/** Cuts a body into remarks, each with the headings and the speaker above it. */
final class BodyCutter {
    private final Optional<NamedSpeakers> speakers;
    private final boolean minutes;
    private final Harvest harvest;
    private final Headings headings = new Headings();
    private final Floor floor = new Floor();
    /** Deeper lines belong to the remark that was begun at this depth. */
    private OptionalInt gathering = OptionalInt.empty();
    /** Deeper lines list people, tell of the contributor itself or conclude: they are set aside. */
    private Optional<Aside> aside = Optional.empty();

    /** A part of the body that holds no remarks, down from this depth, and what it is instead. */
    private record Aside(int depth, Why why) {}

    /**
     * A cutter.
     *
     * @param speakers who speaks in minutes; absent when the body is none
     */
    BodyCutter(Optional<NamedSpeakers> speakers, Harvest harvest) {
        this.speakers = speakers;
        this.minutes = speakers.isPresent();
        this.harvest = harvest;
    }

    void cut(List<BodyLine> lines) {
        lines.forEach(this::take);
        harvest.closeRemark();
    }

    private void take(BodyLine line) {
        switch (line.role()) {
            case ASIDE -> setAside(line);
            case HEADING, LEAD_IN -> takeHeading(line);
            case ITEM, ITEM_WITH_LIST -> takeItem(line);
            case PLAIN -> takePlain(line);
        }
    }

    private void setAside(BodyLine line) {
        Why why = line.aside().orElse(Why.FURNITURE);
        if (why != Why.PAGE_FURNITURE && !line.line().isNote()) {
            gathering = OptionalInt.empty();
            harvest.closeRemark();
        }
        harvest.setAside(line.line(), line.line().text(), why);
    }

    private void takeHeading(BodyLine line) {
        if (isListed(line)) {
            return;
        }
        gathering = OptionalInt.empty();
        harvest.closeRemark();
        String shown = line.line().shown();
        Optional<Speaker> speaker = speakerOf(line);
        floor.leave(line.depth());
        speaker.ifPresent(found -> floor.give(found, line.depth()));
        Optional<Why> why = asideBelow(line);
        if (why.isPresent()) {
            aside = Optional.of(new Aside(line.depth(), why.get()));
            headings.leave(line.depth());
            harvest.setAside(line.line(), line.line().text(), why.get());
            return;
        }
        String words = line.line().words();
        Optional<String> announced = AnnouncedRemarks.place(words);
        boolean names = announced.isPresent() || !FurnitureCues.isAnnouncement(shown);
        if (names && (speaker.isEmpty() || line.role() == Role.HEADING)) {
            headings.enter(line.depth(), shown, announced.orElse(words));
        } else {
            headings.leave(line.depth());
        }
        harvest.setAside(line.line(), line.line().text(), line.role() == Role.HEADING ? Why.HEADING : Why.LEAD_IN);
    }

    /** What the lines below a heading are when they are no remarks. */
    private Optional<Why> asideBelow(BodyLine line) {
        String words = line.line().words();
        if (minutes && MinutesCues.isListing(words)) {
            return Optional.of(Why.FURNITURE);
        }
        if (minutes && MinutesCues.concludes(words)) {
            return Optional.of(Why.RESPONSE);
        }
        return SelfPortrait.isHeading(words) ? Optional.of(Why.FURNITURE) : Optional.empty();
    }

    private void takeItem(BodyLine line) {
        if (isListed(line) || isGathered(line) || isReason(line)) {
            return;
        }
        headings.leave(line.depth());
        begin(line, line.depth());
        if (line.role() == Role.ITEM_WITH_LIST) {
            gathering = OptionalInt.of(line.depth());
        } else if (line.line().endsWithColon()
                || AnnouncedRemarks.isAtTheEndOf(line.line().words())) {
            List<String> sentences = Shape.sentences(line.line().words());
            String last = sentences.get(sentences.size() - 1);
            headings.enter(line.depth(), last, AnnouncedRemarks.place(last).orElse(last));
        }
    }

    private void takePlain(BodyLine line) {
        if (isListed(line) || isGathered(line) || isReason(line)) {
            return;
        }
        boolean speaks = !line.line().isTableRow() && speakerOf(line).isPresent();
        if (!speaks && harvest.goesOnWith(line.line())) {
            harvest.addToRemark(line.line());
            return;
        }
        if (line.line().isTableRow()) {
            harvest.setAside(line.line(), line.line().text(), Why.UNKNOWN_COLUMNS);
            return;
        }
        String words = line.line().words();
        int below = line.depth() + 1;
        if (RemarkCues.beginsRemark(words)) {
            headings.leave(below);
        }
        if (harvest.isAfterSeries()) {
            headings.leave(leadInOfItemAbove(line));
        }
        // What follows a speaker's unnumbered paragraph, lists included, is his until another speaks.
        begin(line, line.depth() - 1);
        RemarkCues.placeInFront(words).ifPresent(place -> headings.enter(below, place, place));
    }

    /** A paragraph counts as one step below the item above it, and the item as one below its lead-in. */
    private static int leadInOfItemAbove(BodyLine line) {
        return line.depth() - 2;
    }

    private void begin(BodyLine line, int floorDepth) {
        gathering = OptionalInt.empty();
        if (minutes && MinutesCues.concludes(line.line().words())) {
            harvest.closeRemark();
            aside = Optional.of(new Aside(line.isOpener() ? line.depth() : line.depth() - 1, Why.RESPONSE));
            harvest.setAside(line.line(), line.line().text(), Why.RESPONSE);
            return;
        }
        if (minutes && MinutesCues.replies(line.line().words())) {
            harvest.closeRemark();
            harvest.setAside(line.line(), line.line().text(), Why.RESPONSE);
            return;
        }
        Optional<Speaker> speaker = speakerOf(line);
        if (speaker.isPresent()) {
            floor.leave(floorDepth);
            floor.give(speaker.get(), floorDepth);
        } else if (line.isOpener()) {
            floor.leave(line.depth());
        } else if (minutes && MinutesCues.speaksUnnamed(line.line().words()) && !speaksAsGroup(line)) {
            floor.leave(floorDepth);
        }
        boolean announces = AnnouncedRemarks.isAtTheEndOf(line.line().words());
        harvest.beginRemark(line.line(), line.isOpener() && !announces, headings, speaker.isPresent(), floor.holder());
    }

    private boolean speaksAsGroup(BodyLine line) {
        return floor.holder().filter(Speaker::isGroup).isPresent()
                && MinutesCues.speaksAsGroup(line.line().words());
    }

    private Optional<Speaker> speakerOf(BodyLine line) {
        return speakers.flatMap(known -> known.of(line.line()));
    }

    private boolean isGathered(BodyLine line) {
        boolean gathered = gathering.isPresent() && line.depth() > gathering.getAsInt();
        if (gathered) {
            harvest.addToRemark(line.line());
        }
        return gathered;
    }

    private boolean isReason(BodyLine line) {
        boolean reason = harvest.isReasonOfRemark(line.line());
        if (reason) {
            harvest.addReason(line.line());
        }
        return reason;
    }

    private boolean isListed(BodyLine line) {
        if (aside.isEmpty()) {
            return false;
        }
        Aside part = aside.get();
        boolean says = part.why() == Why.FURNITURE && says(line);
        if (line.depth() <= part.depth() || says) {
            aside = Optional.empty();
            return false;
        }
        harvest.setAside(line.line(), line.line().text(), part.why());
        return true;
    }

    /** Whether a line among people and portraits is a remark all the same. */
    private boolean says(BodyLine line) {
        boolean substance = RemarkCues.isSubstance(line.line().text());
        return substance && (!minutes || speakerOf(line).isPresent());
    }
}
