package org.consultationdigest.intake;

import com.github.junrar.Archive;
import com.github.junrar.rarfile.BaseBlock;
import com.github.junrar.rarfile.EndArcHeader;
import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.rarfile.rar5.Rar5BlockType;
import com.github.junrar.rarfile.rar5.Rar5MainHeader;
import java.util.List;

/**
 * Tells whether the list of what is in a .rar archive was read to its end: the library keeps what it could read of a list
 * that breaks off, and says nothing.
 */
final class RarEnd {
    private RarEnd() {}

    /**
     * Whether the list ends with its mark, or, as the oldest archives have none, with the last byte.
     *
     * @param size of the archive, in bytes
     */
    static boolean isReached(Archive archive, long size) {
        List<BaseBlock> blocks = archive.getHeaders();
        if (blocks.isEmpty()) {
            return false;
        }
        BaseBlock last = blocks.get(blocks.size() - 1);
        return isMark(last)
                || (last instanceof FileHeader file && file.getDataStartOffset(false) + file.getFullPackSize() == size);
    }

    private static boolean isMark(BaseBlock block) {
        return block instanceof EndArcHeader
                || (block instanceof Rar5MainHeader five && five.getRar5Type() == Rar5BlockType.ENDARC);
    }
}
