/**
 * Comments in Word files: tables, margin comments, tracked changes, letters.
 *
 * <p>Comment tables are taken out first. The running text that is left is either the draft's own, in a copy of it, or a
 * letter or minutes; {@link org.consultationdigest.extract.word.AnnotatedDraft} says how they are told apart. In a copy,
 * unchanged text is set aside as the draft's, and what differs is a proposal, tracked or not. In a letter, inserted words
 * are read as part of its text, and words that were taken out are proposals of their own, so that they never stand as
 * what is said now. Margin comments are read from either. Which word processor wrote the file is known to nobody here:
 * .docx, .doc, .rtf, .odt and the XML of Word come as the same blocks. Labels with words behind them, in cells or in lines,
 * are the columns of a table. A change is kept with the sentence it stands in, and a row of a table that was changed whole is
 * one proposal. Comments without words are counted, and words struck out by hand are a deletion in a copy and named as such in a contributor's own text.
 */
@NullMarked
package org.consultationdigest.extract.word;

import org.jspecify.annotations.NullMarked;
