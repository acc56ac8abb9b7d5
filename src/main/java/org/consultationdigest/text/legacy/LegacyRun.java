package org.consultationdigest.text.legacy;

import java.util.Optional;

/**
 * A run of text in one font, in Unicode.
 *
 * @param text the run in Unicode form C where it was converted, otherwise untouched
 * @param seen the run as it stood in the file
 * @param encoding what it was converted from; empty when it was left as it is
 * @param doubtful whether some of its words are Vietnamese neither as they stand nor converted: a person has to look
 */
public record LegacyRun(String text, String seen, Optional<LegacyEncoding> encoding, boolean doubtful) {

    /**
     * A piece of a paragraph in one font.
     *
     * @param font its name, where the file gives one
     * @param seen its text as the file gives it
     */
    public record Piece(Optional<String> font, String seen) {}

    static LegacyRun untouched(String seen) {
        return new LegacyRun(seen, seen, Optional.empty(), false);
    }
}
