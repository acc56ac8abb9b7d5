package org.consultationdigest.format.scan;

/** What was done to a scanned page before it was recognised. */
public enum ScanStep {
    /** The red ink of a seal was taken off. */
    SEAL_LIFTED,
    /** It lay on its side or stood on its head. */
    SET_UPRIGHT,
    /** Its lines were askew. */
    LEVELLED,
    /** Its printed rules were taken out. */
    RULES_TAKEN_OUT,
    /** Its light was made even. */
    LIGHT_EVENED,
    /** Its dust was taken off. */
    DUST_TAKEN_OFF
}
