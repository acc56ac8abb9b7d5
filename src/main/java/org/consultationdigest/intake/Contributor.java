package org.consultationdigest.intake;

/**
 * A body that takes part in the consultation.
 *
 * @param name the one name it goes by in the digest
 * @param type its kind as the stakeholder list gives it (ministry, NGO, ...), empty when the list does not say
 * @param confidential whether it is not to be named outside the secretariat
 */
public record Contributor(String name, String type, boolean confidential) {

    /** The same body, not to be named outside the secretariat. */
    public Contributor inConfidence() {
        return new Contributor(name, type, true);
    }

    /** A body that no list names. */
    public static Contributor unlisted(String name) {
        return new Contributor(name, "", false);
    }
}
