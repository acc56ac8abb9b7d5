/**
 * Which comments may say the same in Vietnamese and in English.
 *
 * <p>In: the texts of both languages, by section. Out: pairs to ask a person about, each with what speaks for it: the same
 * terms of the field ({@code terms.tsv}), numbers and names; or, where the job names a folder with a model of sentences,
 * the nearness of their meanings. Nothing is concluded from it: a translation is suggested and never merged by the machine.
 */
@NullMarked
package org.consultationdigest.dedupe.translation;

import org.jspecify.annotations.NullMarked;
