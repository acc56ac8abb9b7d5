package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the margin comments; a thread is known by the last paragraph of its comments. */
final class CommentsReader {
    private final Reading reading;
    private final BlockReader blockReader;
    private final List<WordComment> comments = new ArrayList<>();

    CommentsReader(Reading reading) {
        this.reading = reading;
        this.blockReader = new BlockReader(reading);
    }

    void read(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("comment")) {
                readComment(xml);
            }
        }
    }

    private void readComment(PartXml xml) throws XMLStreamException {
        String id = xml.attribute("id").orElse("");
        Optional<String> author = Values.words(xml.attribute("author"));
        Optional<String> initials = Values.words(xml.attribute("initials"));
        var date = Values.day(xml.attribute("date"));
        List<WordBlock> blocks = new ArrayList<>();
        try {
            blockReader.read(xml, blocks);
        } finally {
            comments.add(
                    new WordComment(id, author, initials, date, blocks, Optional.empty(), false, Optional.empty()));
        }
    }

    /** The comments, threaded and hung on what they were found to hang on. */
    List<WordComment> comments(CommentThreads threads) {
        Map<String, String> byParagraph = new HashMap<>();
        for (WordComment comment : comments) {
            paraIds(comment).forEach(paraId -> byParagraph.putIfAbsent(CommentThreads.key(paraId), comment.id()));
        }
        return different().stream()
                .map(comment -> threaded(comment, threads, byParagraph))
                .toList();
    }

    /** Each comment once: files that were put together from others hold the same one in several parts. */
    private List<WordComment> different() {
        List<WordComment> different = new ArrayList<>(comments.size());
        Map<String, List<WordComment>> byId = new HashMap<>();
        for (WordComment comment : comments) {
            List<WordComment> known = byId.computeIfAbsent(comment.id(), id -> new ArrayList<>(1));
            if (known.stream().noneMatch(other -> isTheSame(other, comment))) {
                known.add(comment);
                different.add(comment);
            }
        }
        return different;
    }

    private static boolean isTheSame(WordComment one, WordComment other) {
        return one.author().equals(other.author())
                && one.date().equals(other.date())
                && one.text().equals(other.text());
    }

    private WordComment threaded(WordComment comment, CommentThreads threads, Map<String, String> byParagraph) {
        Optional<String> paraId =
                paraIds(comment).stream().filter(threads::knows).reduce((first, last) -> last);
        Optional<String> parent = paraId.flatMap(threads::parent)
                .flatMap(parentId -> Optional.ofNullable(byParagraph.get(parentId)))
                .filter(id -> !id.equals(comment.id()));
        return new WordComment(
                comment.id(),
                comment.author(),
                comment.initials(),
                comment.date(),
                comment.blocks(),
                parent,
                paraId.filter(threads::isResolved).isPresent(),
                reading.anchors().anchor(comment.id()));
    }

    private static List<String> paraIds(WordComment comment) {
        List<String> paraIds = new ArrayList<>(1);
        for (WordParagraph paragraph : WordBlock.paragraphs(comment.blocks())) {
            paragraph.paraId().ifPresent(paraIds::add);
        }
        return paraIds;
    }
}
