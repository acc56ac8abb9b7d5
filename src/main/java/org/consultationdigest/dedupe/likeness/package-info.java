/**
 * How alike two texts are, and which texts are worth comparing.
 *
 * <p>In: distinct texts. Out: for each text those that may be like it, and for a pair what a machine may conclude: nearly
 * the same words, the same words but opposed, one inside the other, or a question for a person. Pure functions on texts;
 * nothing here knows comments, places or groups. The same texts in the same order give the same answers, however many
 * threads work on them.
 */
@NullMarked
package org.consultationdigest.dedupe.likeness;

import org.jspecify.annotations.NullMarked;
