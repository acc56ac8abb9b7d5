package org.consultationdigest.extract;

import java.util.Set;
import java.util.TreeSet;

/**
 * What people say of texts that were read.
 *
 * @param notComments the ids of comments that are none
 * @param comments the ids of texts set aside that are comments; see {@link RemainderId}
 */
public record ReadingVerdicts(Set<String> notComments, Set<String> comments) {
    public ReadingVerdicts {
        notComments = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(notComments));
        comments = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(comments));
    }

    /** Nobody has said anything. */
    public static ReadingVerdicts none() {
        return new ReadingVerdicts(Set.of(), Set.of());
    }

    /** Whether nobody has said anything. */
    public boolean isEmpty() {
        return notComments.isEmpty() && comments.isEmpty();
    }
}
