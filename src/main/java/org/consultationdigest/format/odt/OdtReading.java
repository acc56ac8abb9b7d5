package org.consultationdigest.format.odt;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.format.word.CommentAnchor;
import org.consultationdigest.format.word.WordNote;

/** What the readers of one file share: its styles, its counts, and what is open where they stand. */
final class OdtReading {
    /** Lists, tables and text boxes inside each other; people stop at three or four. */
    private static final int DEEPEST = 40;

    final OdtStyles styles = new OdtStyles();
    final OdtChanges changes = new OdtChanges();
    final OdtAnnotations annotations = new OdtAnnotations();
    final List<WordNote> notes = new ArrayList<>();
    OdtLists lists = new OdtLists(styles);

    private CommentAnchor.Story story = CommentAnchor.Story.BODY;
    private int paragraphs;
    private int tables;
    private int depth;

    /** The texts of a file count their paragraphs each for themselves. */
    Place begin(CommentAnchor.Story next) {
        Place left = new Place(story, paragraphs, tables, lists);
        story = next;
        paragraphs = 0;
        tables = 0;
        lists = new OdtLists(styles);
        return left;
    }

    /** Goes back to the text that was left. */
    void resume(Place place) {
        story = place.story();
        paragraphs = place.paragraphs();
        tables = place.tables();
        lists = place.lists();
    }

    /** A place in a text, to go back to. */
    record Place(CommentAnchor.Story story, int paragraphs, int tables, OdtLists lists) {}

    CommentAnchor.Story story() {
        return story;
    }

    int nextParagraph() {
        return ++paragraphs;
    }

    int nextTable() {
        return ++tables;
    }

    void enter() throws OdtNestingException {
        if (++depth > DEEPEST) {
            throw new OdtNestingException();
        }
    }

    void leave() {
        depth--;
    }
}
