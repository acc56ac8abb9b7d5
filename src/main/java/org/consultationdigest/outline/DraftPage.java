package org.consultationdigest.outline;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One page of the draft.
 *
 * @param physical its place in the file, from 1
 * @param label what is printed on it as its page number ({@code 10}, {@code iv}), or what follows from the pages beside
 *     it; absent where pages have no numbers that could be told
 * @param number the label as a number when it is written in digits: what <em>page 10</em> means
 * @param firstParagraph the position of the first paragraph that has words on it
 * @param lastParagraph the position of the last one; less than the first when the page has no words
 */
public record DraftPage(
        int physical, Optional<String> label, OptionalInt number, int firstParagraph, int lastParagraph) {}
