package org.consultationdigest.format.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;

/**
 * One paragraph.
 *
 * @param position its place among all paragraphs of its text, those in tables and text boxes included, from 1
 * @param look how it is set
 * @param label its automatic number or bullet
 * @param page how many pages begin before its first word; see {@link WordDocument#page}
 * @param markChanges tracked changes of the end of the paragraph: an inserted end parts what was one paragraph, a deleted
 *     end joins it with the next
 * @param spans its words
 * @param notes the notes that it points to, in their order
 * @param paraId the id by which other parts of the file know it
 */
public record WordParagraph(
        int position,
        ParagraphLook look,
        Optional<ListLabel> label,
        PageMark page,
        List<WordChange> markChanges,
        List<WordSpan> spans,
        List<NoteReference> notes,
        Optional<String> paraId)
        implements WordBlock {
    public WordParagraph {
        markChanges = List.copyOf(markChanges);
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
    }

    @Override
    public List<WordParagraph> paragraphs() {
        return List.of(this);
    }

    /** Its words with every tracked change accepted, in Unicode form C. */
    public String text() {
        return joined(WordSpan::isCurrent);
    }

    /** Its words with every tracked change rejected, in Unicode form C. */
    public String originalText() {
        return joined(WordSpan::isOriginal);
    }

    /** Its words as the file holds them, where some were typed before Unicode. */
    public Optional<String> seenText() {
        return has(span -> span.seen().isPresent())
                ? Optional.of(spans.stream()
                        .filter(WordSpan::isCurrent)
                        .map(span -> span.seen().orElse(span.text()))
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    /** Its words as a person sees them: the automatic number or bullet, a space, the text. */
    public String shownText() {
        String shown = label.map(ListLabel::text).orElse("");
        String text = text();
        return shown.isEmpty() ? text : (shown + " " + text).strip();
    }

    /** Those of its words that a line is drawn through by hand, each stretch as it stands; changes accepted. */
    public List<String> struck() {
        return !has(WordSpan::struck)
                ? List.of()
                : spans.stream()
                        .filter(span -> span.struck()
                                && span.isCurrent()
                                && !span.text().isBlank())
                        .map(span -> Folding.shown(span.text()))
                        .toList();
    }

    /** Prompts that stand where words were to be typed. */
    public String prompts() {
        return has(WordSpan::prompt) ? joined(WordSpan::prompt) : "";
    }

    /** Whether anything in it was put in, taken out or moved with tracking. */
    public boolean isChanged() {
        return !markChanges.isEmpty() || has(span -> !span.changes().isEmpty());
    }

    private boolean has(Predicate<WordSpan> property) {
        for (WordSpan span : spans) {
            if (property.test(span)) {
                return true;
            }
        }
        return false;
    }

    private String joined(Predicate<WordSpan> which) {
        if (spans.size() == 1) {
            return which.test(spans.get(0)) ? Folding.shown(spans.get(0).text()) : "";
        }
        StringBuilder joined = new StringBuilder();
        for (WordSpan span : spans) {
            if (which.test(span)) {
                joined.append(span.text());
            }
        }
        return Folding.shown(joined.toString());
    }
}
