package org.consultationdigest.link;

import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.extract.ExtractedComment;

/** A comment and where it belongs in the draft. */
public record LinkedComment(ClassifiedComment classified, SectionLink link) {

    /** The comment as it stands in its submission. */
    public ExtractedComment comment() {
        return classified.comment();
    }

    /** The section it is filed under: an id of the outline, {@code WHOLE} or {@code UNLINKED}. */
    public String section() {
        return link.targets().isEmpty()
                ? LinkTarget.UNLINKED
                : link.targets().get(0).section();
    }
}
