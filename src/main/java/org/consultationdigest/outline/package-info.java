/**
 * The draft report: its sections, its numbered paragraphs, its pages.
 *
 * <p>A leaf. In: the draft as a file. Out: a {@link org.consultationdigest.outline.ReportOutline}, with every problem met
 * on the way collected in it; an {@link org.consultationdigest.outline.OutlineIndex} finds things in it.
 *
 * <p>Whatever the file, a draft becomes lines; headings are told from text, then levels are settled by the sequence that
 * labels stand in, then the paragraphs that the report numbers from first to last are told from the items of lists.
 * Cells of tables are paragraphs and never headings or numbered. Text before the first heading is a section {@code front}
 * when its paragraphs are numbered, and otherwise filed under the first section.
 *
 * <p>Pages and lines are those that are printed: of a PDF draft its own, of another draft those of the print that is given
 * beside it, its words aligned with the draft's; without one, the pages that Word saved, which say that they are inferred.
 * A {@link org.consultationdigest.outline.PageIndex} looks places up by them.
 */
@NullMarked
package org.consultationdigest.outline;

import org.jspecify.annotations.NullMarked;
