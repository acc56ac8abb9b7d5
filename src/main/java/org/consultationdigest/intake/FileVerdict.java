package org.consultationdigest.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person says of a received file; it outranks what the program read.
 *
 * @param file the receipt it is about
 * @param contributor who sent it
 * @param date the day it bears
 * @param confidential whether its contributor is not to be named outside the secretariat
 * @param replaces the receipts whose place it takes
 * @param ignored whether nothing of it is to stand in the digest
 */
public record FileVerdict(
        DocumentId file,
        Optional<String> contributor,
        Optional<LocalDate> date,
        boolean confidential,
        List<DocumentId> replaces,
        boolean ignored) {
    public FileVerdict {
        replaces = List.copyOf(replaces);
    }

    /** Nothing said. */
    public static FileVerdict none(DocumentId file) {
        return new FileVerdict(file, Optional.empty(), Optional.empty(), false, List.of(), false);
    }
}
