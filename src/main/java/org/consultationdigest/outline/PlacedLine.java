package org.consultationdigest.outline;

import org.consultationdigest.format.pdf.PdfLine;

/**
 * A line of a print and where in the draft it stands.
 *
 * @param line the line
 * @param paragraph the position of the draft's paragraph that it is part of
 */
record PlacedLine(PdfLine line, int paragraph) {}
