package org.consultationdigest.digest;

import org.consultationdigest.extract.Wording;

/** The words of a comment as every output shows them. */
public final class WordingText {
    private final DigestLanguage language;

    /** Words in a language of the digest around those of the comments. */
    public WordingText(DigestLanguage language) {
        this.language = language;
    }

    /** What a comment says; a change of the draft without a remark says what it changes. */
    public String said(Wording wording) {
        return wording.text().orElseGet(() -> change(wording));
    }

    /** What a comment asks to be changed: the wording asked for, or the change made in a copy; empty when nothing. */
    public String proposed(Wording wording) {
        return wording.proposedChange().orElseGet(() -> wording.text().isPresent() ? change(wording) : "");
    }

    private String change(Wording wording) {
        String deleted = wording.deleted()
                .map(words -> Term.DELETED.in(language) + ": “" + words + "”")
                .orElse("");
        String inserted = wording.inserted()
                .map(words -> Term.INSERTED.in(language) + ": “" + words + "”")
                .orElse("");
        return deleted + (deleted.isEmpty() || inserted.isEmpty() ? "" : "\n") + inserted;
    }
}
