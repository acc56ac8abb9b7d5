package org.consultationdigest.intake;

import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.rarfile.HostSystem;
import java.util.Optional;
import java.util.Set;

/**
 * A file in a .rar archive.
 *
 * @param header what the archive says of it
 */
record RarEntry(FileHeader header) {
    static final String LOCKED = "opens only with a password: ask for it unlocked";
    static final String UNREAD = "is packed in a way that is not read: ask for a plain .zip";

    /** What unpacking one file may take, in bytes: eight times the dictionary that packers choose by themselves. */
    static final long MOST_MEMORY = 256L << 20;

    /** The ways of packing of versions 1.5, 2, 2 for large files, and 3, which version 4 kept. */
    private static final Set<Integer> KNOWN_BEFORE_FIVE = Set.of(15, 20, 26, 29);

    private static final int STORED = 0x30;
    private static final int UNIX_KIND = 0170000;
    private static final int UNIX_LINK = 0120000;

    /**
     * Its name as its sender saw it. Archives before version 5 hold it in the code page of its sender, and where that was
     * not enough once more behind a zero, in Unicode.
     */
    String name() {
        byte[] bytes = header.getFileNameByteArray();
        return header.isUnicode() && holdsZero(bytes) ? header.getFileName() : EntryNames.read(bytes);
    }

    /** Why it cannot be opened and what to do, for the person; empty when it can. */
    Optional<String> refusal() {
        if (header.isEncrypted()) {
            return Optional.of(LOCKED);
        }
        if (header.isSplitBefore() || header.isSplitAfter()) {
            return Optional.of("is split over several .rar files: ask for it whole, as a .zip");
        }
        if (isLink()) {
            return Optional.of("a link, which is never followed: ask for the file itself");
        }
        return isRead() ? Optional.empty() : Optional.of(UNREAD);
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isLink() {
        return header.getRedirection() != null
                || (header.getHostOS() == HostSystem.unix && (header.getFileAttr() & UNIX_KIND) == UNIX_LINK);
    }

    private boolean isRead() {
        if (header.isRar5Container()) {
            return header.getRar5WinSize() <= MOST_MEMORY;
        }
        return header.getUnpMethod() == STORED || KNOWN_BEFORE_FIVE.contains((int) header.getUnpVersion());
    }
}
