package org.consultationdigest.format.odt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.format.word.AnchorCollector;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordComment;

/** The annotations of a file, in their order. */
final class OdtAnnotations {
    private final AnchorCollector anchors = new AnchorCollector();
    private final List<Raw> annotations = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();

    /**
     * An annotation.
     *
     * @param id what it is known by here
     * @param name what the file calls it; empty when it covers no words
     * @param parent the name of the annotation it answers; empty when it answers none
     */
    record Raw(
            String id,
            String name,
            String parent,
            boolean resolved,
            Optional<String> author,
            Optional<String> initials,
            Optional<LocalDate> date,
            List<WordBlock> blocks) {}

    AnchorCollector anchors() {
        return anchors;
    }

    /** The id of the next annotation. */
    String nextId() {
        return String.valueOf(annotations.size() + 1);
    }

    void add(Raw annotation) {
        annotations.add(annotation);
        ids.putIfAbsent(annotation.name(), annotation.id());
    }

    /** The words that an annotation covers end here. */
    void end(String name) {
        Optional.ofNullable(ids.get(name)).ifPresent(anchors::end);
    }

    List<WordComment> comments() {
        return annotations.stream().map(this::comment).toList();
    }

    private WordComment comment(Raw raw) {
        return new WordComment(
                raw.id(),
                raw.author(),
                raw.initials(),
                raw.date(),
                raw.blocks(),
                raw.parent().isEmpty() ? Optional.empty() : Optional.ofNullable(ids.get(raw.parent())),
                raw.resolved(),
                anchors.anchor(raw.id()));
    }

    static Optional<String> words(String text) {
        return Optional.of(text.strip()).filter(said -> !said.isEmpty());
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.strip().length() >= 10
                    ? Optional.of(LocalDate.parse(text.strip().substring(0, 10)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
