package org.consultationdigest.dedupe.supersession;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter says about an earlier one.
 *
 * @param number the number of the earlier letter, folded, without spaces
 * @param date the day of the earlier letter
 * @param whole whether it takes the place of all of it, not of a paragraph or an annex
 * @param words the words that say so
 */
record Declaration(Optional<String> number, Optional<LocalDate> date, boolean whole, String words) {}
