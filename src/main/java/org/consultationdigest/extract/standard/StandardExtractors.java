package org.consultationdigest.extract.standard;

import java.util.List;
import org.consultationdigest.extract.CommentExtractor;

/** The extractors of this program, in the order in which they are asked. */
final class StandardExtractors {
    private StandardExtractors() {}

    /** One for every kind of file that is read. */
    static List<CommentExtractor> all() {
        return List.of();
    }
}
