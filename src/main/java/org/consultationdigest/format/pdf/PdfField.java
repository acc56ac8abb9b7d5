package org.consultationdigest.format.pdf;

import java.util.Optional;

/**
 * A form field that is filled in (ISO 32000-1, 12.7).
 *
 * @param page the page it stands on, from 1
 * @param name its full name in the file
 * @param label the alternate name, which viewers show to the person, or the words printed beside or above it
 * @param kind how it is filled in
 * @param value what is typed or chosen; of a ticked box or button the words that stand beside it
 * @param preset whether the form came with this value
 */
public record PdfField(int page, String name, Optional<String> label, Kind kind, String value, boolean preset) {

    /** How a field is filled in. */
    public enum Kind {
        TYPED,
        CHOSEN,
        TICKED
    }
}
