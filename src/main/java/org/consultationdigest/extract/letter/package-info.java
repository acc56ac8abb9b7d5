/**
 * Letters and minutes, whatever file they stand in.
 *
 * <p>In: paragraphs in reading order. Out: who wrote, when and under which number; the body cut into comments; and the
 * furniture of the letter, set aside with its name. Sentences that only announce remarks, and those in which a contributor
 * tells of itself before its first one, are no remarks; a place that they name is the place of what follows. A document that is
 * no submission has no remarks.
 */
@NullMarked
package org.consultationdigest.extract.letter;

import org.jspecify.annotations.NullMarked;
