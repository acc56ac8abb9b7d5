package org.consultationdigest.extract.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.text.Folding;

/**
 * Changes of one person that stand side by side in one paragraph.
 *
 * @param paragraph the position of the paragraph
 * @param change the first of them
 * @param deleted the words taken out; empty when there are none
 * @param inserted the words put in; empty when there are none
 * @param sentence the sentence of the draft that they stand in, before every change
 */
record Proposal(int paragraph, WordChange change, String deleted, String inserted, Optional<String> sentence) {

    boolean isBlank() {
        return deleted.isBlank() && inserted.isBlank();
    }

    Wording wording() {
        return new Wording(
                Optional.empty(), Optional.empty(), Optional.empty(), sentence, part(deleted), part(inserted));
    }

    Proposal inserting(String words) {
        return new Proposal(paragraph, change, deleted, words, sentence);
    }

    private static Optional<String> part(String words) {
        return Optional.of(Folding.shown(words)).filter(text -> !text.isBlank());
    }

    /** The ends of one move that stand in several paragraphs, as one. */
    static Proposal joined(List<Proposal> parts) {
        Proposal first = parts.get(0);
        return new Proposal(
                first.paragraph(),
                first.change(),
                parts.stream().map(Proposal::deleted).collect(Collectors.joining("\n")),
                parts.stream().map(Proposal::inserted).collect(Collectors.joining("\n")),
                parts.size() == 1 ? first.sentence() : Optional.empty());
    }
}
