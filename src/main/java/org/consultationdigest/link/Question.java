package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.ReferenceParser;

/**
 * A comment whose place is looked for, its text read once for all rules.
 *
 * @param classified the comment
 * @param text what it says: its text or, when there is none, the change it proposes
 * @param mentions the references in that text
 */
record Question(ClassifiedComment classified, String text, List<Mention> mentions) {

    static Question of(ClassifiedComment classified, ReferenceParser parser) {
        var wording = classified.comment().wording();
        String text = wording.text().or(wording::proposedChange).orElse("");
        return new Question(classified, text, Quotations.outside(text, parser.text(text)));
    }

    ExtractedComment comment() {
        return classified.comment();
    }

    PlaceHints hints() {
        return comment().hints();
    }

    /** The words of the draft's copy that it hangs on. */
    Optional<String> draftParagraph() {
        return hints().draftParagraph().filter(words -> !words.isBlank());
    }
}
