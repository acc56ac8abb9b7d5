package org.consultationdigest.format.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.format.word.AnchorCollector;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordComment;

/** The margin comments of a file: what stands before each about its author, and what it says. */
final class RtfComments {
    private final AnchorCollector anchors = new AnchorCollector();
    private final List<Raw> comments = new ArrayList<>();
    private String author = "";
    private String initials = "";
    private Fields open = new Fields();

    /** What is told inside the comment itself. */
    private static final class Fields {
        private String reference = "";
        private String parent = "";
        private int date;
    }

    private record Raw(String id, String author, String initials, int date, String parent, List<WordBlock> blocks) {}

    AnchorCollector anchors() {
        return anchors;
    }

    /** Takes the text of one of the groups that describe a comment. */
    void take(RtfDestination what, String text, RtfStory story) {
        String said = text.strip();
        switch (what) {
            case COMMENT_AUTHOR -> author = said;
            case COMMENT_INITIALS -> initials = said;
            case COMMENT_REFERENCE -> open.reference = said;
            case COMMENT_PARENT -> open.parent = said;
            case COMMENT_DATE -> open.date = number(said);
            case RANGE_START -> anchors.begin(said, story.kind(), story.upcoming());
            case RANGE_END -> anchors.end(said);
            default -> {}
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The group of a comment has ended; {@code around}: the text it hangs in. */
    void end(List<WordBlock> blocks, RtfStory around) {
        String id = open.reference.isEmpty() ? "c" + (comments.size() + 1) : open.reference;
        anchors.reference(id, around.kind(), around.upcoming());
        comments.add(new Raw(id, author, initials, open.date, open.parent, blocks));
        author = "";
        initials = "";
        open = new Fields();
    }

    List<WordComment> comments() {
        List<WordComment> made = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            Raw raw = comments.get(i);
            made.add(new WordComment(
                    raw.id(),
                    words(raw.author()),
                    words(raw.initials()),
                    RtfChanges.day(raw.date()),
                    raw.blocks(),
                    parent(i),
                    false,
                    anchors.anchor(raw.id())));
        }
        return made;
    }

    /** A negative number counts back from the comment itself, another one is the id of the comment answered. */
    private Optional<String> parent(int index) {
        String parent = comments.get(index).parent();
        int number = number(parent);
        if (number < 0) {
            return index + number >= 0
                    ? Optional.of(comments.get(index + number).id())
                    : Optional.empty();
        }
        return words(parent);
    }

    private static Optional<String> words(String text) {
        return Optional.of(text).filter(said -> !said.isBlank());
    }
}
