/**
 * Which comments say the same, and the groups they form.
 *
 * <p>In: linked comments, the groups of earlier runs, and what people have decided
 * ({@link org.consultationdigest.dedupe.Verdicts}). Out: groups, each with one representative and every other member's
 * relation to it, its score, the words that differ and the words that only that copy has; groups that contradict each other and
 * groups that a person is asked about, with the words in evidence ({@link org.consultationdigest.dedupe.Doubt}). A group keeps its id for ever.
 * Groups that differ only in what is filled in are a family ({@link org.consultationdigest.dedupe.Family}): one question is asked
 * of it, and what people answer holds for members that come later.
 *
 * <p>The way: the same words first (EXACT, FORMAT), parted by place, by verdict and by review. Then every distinct text
 * joins the most alike text that already stands in the middle of a star, when it is nearly the same, at one place, and no
 * guard objects (NEAR); no text is drawn in by a neighbour. Two words that several comments write are no slips of each other. Then a star whose every text is a passage of one longer text
 * goes over into it (CONTAINED). Then what people have joined is joined, and last the groups get their ids. Which texts are
 * worth comparing and how alike they are is found in {@link org.consultationdigest.dedupe.likeness}; what keeps nearly the
 * same words apart, in {@link org.consultationdigest.dedupe.guard}; which may be translations of each other, to ask about
 * and never to merge, in {@link org.consultationdigest.dedupe.translation}; which letter replaces an earlier one, in
 * {@link org.consultationdigest.dedupe.supersession}. The result depends neither on the order of the comments nor on the
 * number of threads.
 */
@NullMarked
package org.consultationdigest.dedupe;

import org.jspecify.annotations.NullMarked;
