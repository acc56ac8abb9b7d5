/**
 * What a comment asks for, with the words that say so.
 *
 * <p>In: an {@link org.consultationdigest.extract.ExtractedComment}. Out: the same comment with its stance and its requests.
 * A suggestion to the reader, never a verdict.
 */
@NullMarked
package org.consultationdigest.classify;

import org.jspecify.annotations.NullMarked;
