package org.consultationdigest.format.scan;

/** What was done to a scanned page before it was recognised. */
public enum ScanStep {
    /** The red ink of a seal was taken off. */
    SEAL_LIFTED("without the red ink of seals"),
    /** It lay on its side or stood on its head. */
    SET_UPRIGHT("turned upright"),
    /** Its lines were askew. */
    LEVELLED("levelled"),
    /** Its printed rules were taken out. */
    RULES_TAKEN_OUT("without rules"),
    /** Its light was made even. */
    LIGHT_EVENED("in even light"),
    /** Stamps and shading paler than its letters were taken off. */
    PALE_INK_TAKEN_OFF("without pale stamps"),
    /** Its dust was taken off. */
    DUST_TAKEN_OFF("without dust");

    private final String words;

    ScanStep(String words) {
        this.words = words;
    }

    /** The state of the page after it, in English words. */
    public String words() {
        return words;
    }
}
