package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the words that margin comments hang on while the texts of a file are read. */
public final class AnchorCollector {
    private final Map<String, Range> ranges = new HashMap<>();
    private final Map<String, Range> open = new LinkedHashMap<>();

    private static final class Range {
        private final CommentAnchor.Story story;
        private final int paragraph;
        private final StringBuilder current = new StringBuilder();
        private final StringBuilder deleted = new StringBuilder();
        private int firstParagraphEnd = -1;
        private boolean ended;

        private Range(CommentAnchor.Story story, int paragraph) {
            this.story = story;
            this.paragraph = paragraph;
        }
    }

    /** A comment hangs on the words from here on, in this paragraph of this text. */
    public void begin(String comment, CommentAnchor.Story story, int paragraph) {
        if (!ranges.containsKey(comment)) {
            Range range = new Range(story, paragraph);
            ranges.put(comment, range);
            open.put(comment, range);
        }
    }

    /** A comment hangs on the words up to here. */
    public void end(String comment) {
        Range range = open.remove(comment);
        if (range != null) {
            range.ended = true;
        }
    }

    /** The mark that Word shows for the comment; it may stand alone. */
    public void reference(String comment, CommentAnchor.Story story, int paragraph) {
        ranges.computeIfAbsent(comment, id -> {
            Range range = new Range(story, paragraph);
            range.ended = true;
            return range;
        });
    }

    /** Words of the paragraph that is being read. */
    public void words(WordSpan span) {
        if (open.isEmpty()) {
            return;
        }
        for (Range range : open.values()) {
            (span.isCurrent() ? range.current : range.deleted).append(span.text());
        }
        open.values()
                .removeIf(
                        range -> range.current.length() + range.deleted.length() > CommentAnchor.LONGEST && end(range));
    }

    private static boolean end(Range range) {
        range.ended = true;
        return true;
    }

    /** A paragraph has ended. */
    public void endParagraph() {
        for (Range range : open.values()) {
            if (range.firstParagraphEnd < 0) {
                range.firstParagraphEnd = range.current.length();
            }
            range.current.append('\n');
        }
    }

    /** Ends every range at the end of a text: those that the file left open hang on the paragraph they began in. */
    public void endStory() {
        List<Range> left = new ArrayList<>(open.values());
        open.clear();
        for (Range range : left) {
            range.current.setLength(Math.max(0, range.firstParagraphEnd));
        }
    }

    /** What a comment hangs on; absent when nothing pointed to it. */
    public Optional<CommentAnchor> anchor(String comment) {
        return Optional.ofNullable(ranges.get(comment))
                .map(range -> new CommentAnchor(range.story, range.paragraph, words(range)));
    }

    private static String words(Range range) {
        String current = range.current.toString().strip();
        String words = current.isEmpty() ? range.deleted.toString().strip() : current;
        return words.length() <= CommentAnchor.LONGEST ? words : words.substring(0, CommentAnchor.LONGEST);
    }
}
