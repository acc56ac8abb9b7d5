package org.consultationdigest.format.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consultationdigest.format.word.AnchorCollector;
import org.consultationdigest.format.word.CommentAnchor;
import org.consultationdigest.format.word.WordSpan;

/** Follows the body by its character positions and notes which words comments hang on. */
final class DocAnchors implements DocStory.Watcher {
    private final AnchorCollector anchors = new AnchorCollector();
    private final Map<Integer, List<DocComments.Entry>> starts = new TreeMap<>();
    private final Map<Integer, List<DocComments.Entry>> ends = new TreeMap<>();

    DocAnchors(List<DocComments.Entry> comments) {
        for (DocComments.Entry comment : comments) {
            boolean covers = comment.end() > comment.start();
            starts.computeIfAbsent(covers ? comment.start() : comment.at(), at -> new ArrayList<>())
                    .add(comment);
            if (covers) {
                ends.computeIfAbsent(comment.end(), at -> new ArrayList<>()).add(comment);
            }
        }
    }

    AnchorCollector anchors() {
        return anchors;
    }

    @Override
    public boolean waitsFor(int character) {
        return starts.containsKey(character) || ends.containsKey(character);
    }

    @Override
    public void reach(int character, int paragraph) {
        ends.getOrDefault(character, List.of()).forEach(comment -> anchors.end(id(comment)));
        for (DocComments.Entry comment : starts.getOrDefault(character, List.of())) {
            if (comment.end() > comment.start()) {
                anchors.begin(id(comment), CommentAnchor.Story.BODY, paragraph);
            } else {
                anchors.reference(id(comment), CommentAnchor.Story.BODY, paragraph);
            }
        }
    }

    static String id(DocComments.Entry comment) {
        return String.valueOf(comment.id());
    }

    @Override
    public void words(WordSpan span) {
        anchors.words(span);
    }

    @Override
    public void endParagraph() {
        anchors.endParagraph();
    }

    /** Follows a text that no comment hangs on. */
    static DocStory.Watcher nobody() {
        return new DocAnchors(List.of());
    }
}
