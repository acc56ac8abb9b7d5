package org.consultationdigest.digest;

import java.nio.file.Path;
import java.util.Optional;

/** What became of a new workbook. */
public sealed interface Published {

    /** The workbook written. */
    Path workbook();

    /** The SHA-256 of the workbook written, 64 hexadecimal digits. */
    String sha256();

    /**
     * It is the digest now.
     *
     * @param archived where the one it replaces was put; absent when there was none
     */
    record Replaced(Path workbook, String sha256, Optional<Path> archived) implements Published {}

    /**
     * The digest that people work in was left as it is, and the new one stands beside it.
     *
     * @param why what kept it from being replaced
     */
    record WrittenBeside(Path workbook, String sha256, Why why) implements Published {}

    /** What keeps a workbook from being replaced. */
    enum Why {
        /** Excel holds it open: {@code ~$digest.xlsx} stands beside it. */
        OPEN_IN_EXCEL,
        /** LibreOffice holds it open: {@code .~lock.digest.xlsx#} stands beside it. */
        OPEN_IN_LIBREOFFICE,
        /** Somebody saved it after it was read back: what they typed is not in the new one. */
        CHANGED_SINCE_READ,
        /** A column that people write in has a title that nobody knows: what is typed in it may be meant for that column. */
        COLUMN_NOT_FOUND
    }
}
