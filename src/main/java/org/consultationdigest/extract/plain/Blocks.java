package org.consultationdigest.extract.plain;

import java.util.List;

/**
 * Running text.
 *
 * @param blocks in reading order
 * @param complete whether all of it was read; false when a limit was reached
 */
record Blocks(List<Block> blocks, boolean complete) {
    Blocks {
        blocks = List.copyOf(blocks);
    }
}
