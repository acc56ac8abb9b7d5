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
    /** Deeper lines list people or points of an agenda. */
    private OptionalInt listing = OptionalInt.empty();

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
        if (why != Why.PAGE_FURNITURE) {
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
        if (minutes && MinutesCues.isListing(line.line().words())) {
            listing = OptionalInt.of(line.depth());
            harvest.setAside(line.line(), line.line().text(), Why.FURNITURE);
            return;
        }
        boolean names = !FurnitureCues.isAnnouncement(shown) && (speaker.isEmpty() || line.role() == Role.HEADING);
        if (names) {
            headings.enter(line.depth(), shown, line.line().words());
        } else {
            headings.leave(line.depth());
        }
        harvest.setAside(line.line(), line.line().text(), line.role() == Role.HEADING ? Why.HEADING : Why.LEAD_IN);
    }

    private void takeItem(BodyLine line) {
        if (isListed(line) || isGathered(line)) {
            return;
        }
        headings.leave(line.depth());
        begin(line, line.depth());
        if (line.role() == Role.ITEM_WITH_LIST) {
            gathering = OptionalInt.of(line.depth());
        } else if (line.line().endsWithColon()) {
            List<String> sentences = Shape.sentences(line.line().words());
            String last = sentences.get(sentences.size() - 1);
            headings.enter(line.depth(), last, last);
        }
    }

    private void takePlain(BodyLine line) {
        if (isListed(line) || isGathered(line)) {
            return;
        }
        boolean speaks = speakerOf(line).isPresent();
        if (!speaks && harvest.goesOnWith(line.line())) {
            harvest.addToRemark(line.line());
            return;
        }
        // What follows a speaker's unnumbered paragraph, lists included, is his until another speaks.
        begin(line, line.depth() - 1);
    }

    private void begin(BodyLine line, int floorDepth) {
        gathering = OptionalInt.empty();
        Optional<Speaker> speaker = speakerOf(line);
        if (speaker.isPresent()) {
            floor.leave(floorDepth);
            floor.give(speaker.get(), floorDepth);
        } else if (line.isOpener()) {
            floor.leave(line.depth());
        } else if (minutes && MinutesCues.speaksUnnamed(line.line().words())) {
            floor.leave(floorDepth);
        }
        harvest.beginRemark(line.line(), line.isOpener(), headings, speaker.isPresent(), floor.holder());
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

    private boolean isListed(BodyLine line) {
        if (listing.isEmpty()) {
            return false;
        }
        boolean says = speakerOf(line).isPresent()
                && RemarkCues.isSubstance(line.line().text());
        if (line.depth() <= listing.getAsInt() || says) {
            listing = OptionalInt.empty();
            return false;
        }
        harvest.setAside(line.line(), line.line().text(), Why.FURNITURE);
        return true;
    }
}
