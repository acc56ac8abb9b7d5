/**
 * What keeps two texts apart although they are nearly the same words.
 *
 * <p>In: two texts, whole. {@link org.consultationdigest.dedupe.guard.TokenAlignment} lays them side by side and
 * {@link org.consultationdigest.dedupe.guard.Differences} shows where they differ; spelling, spacing, hyphens, case, tone
 * placement and other ways to write the same number are no difference. The named rules of
 * {@link org.consultationdigest.dedupe.guard.Guards} (their words stand in {@code cues.tsv}) then look at each difference. Out: findings with the differing words as
 * evidence; no finding means that one text may stand for the other. Pure functions; nothing here knows comments or groups.
 */
@NullMarked
package org.consultationdigest.dedupe.guard;

import org.jspecify.annotations.NullMarked;
