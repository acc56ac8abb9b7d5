/**
 * Letters and minutes, whatever file they stand in.
 *
 * <p>In: paragraphs in reading order. Out: who wrote, when and under which number; the body cut into comments; and the
 * furniture of the letter, set aside with its name.
 */
@NullMarked
package org.consultationdigest.extract.letter;

import org.jspecify.annotations.NullMarked;
