package org.consultationdigest.extract.plain;

import java.util.List;
import org.consultationdigest.extract.OldWording;

/**
 * Running text.
 *
 * @param blocks in reading order
 * @param complete whether all of it was read; false when a limit was reached
 * @param old what of it was typed before Unicode, told by the font of each run
 */
record Blocks(List<Block> blocks, boolean complete, OldWording old) {
    Blocks {
        blocks = List.copyOf(blocks);
    }

    /** Running text of a file without fonts. */
    Blocks(List<Block> blocks, boolean complete) {
        this(blocks, complete, OldWording.NONE);
    }
}
