/**
 * Which submission takes the place of an earlier one of the same body.
 *
 * <p>In: the letters that stand, with what they say of themselves and their words. Out: replacements that a letter itself
 * declares, with its words as evidence, and suspicions for a person. Only a letter's own declaration replaces anything here;
 * other bytes at the same path are the business of the intake, and likeness alone proves nothing: an annex repeats its
 * letter and must not withdraw it.
 */
@NullMarked
package org.consultationdigest.dedupe.supersession;

import org.jspecify.annotations.NullMarked;
