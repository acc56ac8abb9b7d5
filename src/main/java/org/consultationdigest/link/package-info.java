/**
 * Which section of the draft a comment is about.
 *
 * <p>In: a classified comment and the outline. Out: the same comment with a {@link
 * org.consultationdigest.link.SectionLink}: stated, inferred or unlinked, always with its evidence, what else was possible, and
 * the references as they were written. Never guesses silently: likeness of words only suggests.
 */
@NullMarked
package org.consultationdigest.link;

import org.jspecify.annotations.NullMarked;
