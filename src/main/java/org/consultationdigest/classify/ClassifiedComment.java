package org.consultationdigest.classify;

import org.consultationdigest.extract.ExtractedComment;

/** A comment and what it seems to ask for. */
public record ClassifiedComment(ExtractedComment comment, Classification classification) {}
