package org.consultationdigest.dedupe.supersession;

import org.consultationdigest.text.Folding;

/** Letter numbers as they are compared. */
final class LetterNumber {
    private LetterNumber() {}

    /** The number folded, its letters and digits only, leading zeros left out: {@code 088/BMT-KH} is {@code 88bmtkh}. */
    static String key(String written) {
        StringBuilder key = new StringBuilder();
        for (char c : Folding.folded(written).toCharArray()) {
            if (Character.isLetterOrDigit(c) && !(c == '0' && key.isEmpty())) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
