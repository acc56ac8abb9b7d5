package org.consultationdigest.dedupe;

import java.util.HexFormat;
import java.util.Optional;
import org.consultationdigest.dedupe.guard.Form;
import org.consultationdigest.extract.Wording;

/**
 * What a group is of a family: groups in the same words but for what is filled in, a number, a date, a name. A person is asked
 * of all of them at once.
 *
 * @param id the name of the family, the same for ever and for members that come later: it is made of the words that all have
 * @param filledIn what this group has where another has something else
 */
public record Family(String id, String filledIn) {
    private static final String PREFIX = "F-";

    /** With fewer words in common nobody can tell that it is one letter. */
    private static final int LEAST_WORDS = 8;

    /** The form of a wording by its name, {@code F-} and 16 hexadecimal digits; empty when there are too few words. */
    static Optional<Named> of(Wording wording) {
        Form form = Form.of(wording.said());
        if (form.fixed() < LEAST_WORDS || form.filledIn().isEmpty()) {
            return Optional.empty();
        }
        // A remark and a proposed wording are no family, whatever words they share.
        String parts = (wording.text().isPresent() ? "text " : "")
                + (wording.proposedChange().isPresent() ? "change " : "");
        return Optional.of(new Named(
                PREFIX
                        + HexFormat.of()
                                .toHexDigits(TextDigest.of(parts + form.words()).first()),
                form));
    }

    /** A form and its name. */
    record Named(String id, Form form) {}

    /** The name of a family in the words of a question's key; empty when it names none. */
    public static Optional<String> idIn(String key) {
        for (String word : key.split(" ", -1)) {
            if (word.matches(PREFIX + "[0-9a-f]{16}")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
