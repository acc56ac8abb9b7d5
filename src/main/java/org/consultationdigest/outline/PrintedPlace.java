package org.consultationdigest.outline;

import java.util.OptionalInt;

/**
 * A place in the draft that was looked up by page or line.
 *
 * @param page the page it stands on, which may be another than the one asked for where line numbers run on
 * @param line the number of the line, when a line was asked for
 * @param paragraph the paragraph there; its section is the section there
 */
public record PrintedPlace(DraftPage page, OptionalInt line, DraftParagraph paragraph) {}
