/**
 * The draft report: its sections, its numbered paragraphs, its pages.
 *
 * <p>A leaf. In: the draft as a file. Out: a {@link org.consultationdigest.outline.ReportOutline}, with every problem met
 * on the way collected in it.
 */
@NullMarked
package org.consultationdigest.outline;

import org.jspecify.annotations.NullMarked;
