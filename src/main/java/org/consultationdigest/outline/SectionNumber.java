package org.consultationdigest.outline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The number of a section, from the highest heading down: II, B, 1.
 *
 * @param labels the labels without their brackets and stops, as the draft writes them; never empty
 */
public record SectionNumber(List<String> labels) {

    public SectionNumber {
        labels = List.copyOf(labels);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("a section number has at least one label");
        }
    }

    /** The number as it is shown: labels joined by a stop. */
    public String shown() {
        return labels.stream().collect(Collectors.joining("."));
    }
}
