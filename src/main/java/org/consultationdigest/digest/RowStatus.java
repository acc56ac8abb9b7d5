package org.consultationdigest.digest;

/** What became of a row since the workbook was last read back; the names are those of the outputs. */
public enum RowStatus {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Its comments were withdrawn by a replacing file. */
    WITHDRAWN
}
