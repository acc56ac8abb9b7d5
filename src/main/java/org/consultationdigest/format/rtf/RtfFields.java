package org.consultationdigest.format.rtf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Fields that fetch or run something when Word updates them. */
final class RtfFields {
    private static final Set<String> ACTIVE = Set.of(
            "DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DATABASE", "MACROBUTTON");

    private RtfFields() {}

    /** The name of the field with this instruction, when it is one of them. */
    static Optional<String> active(String instruction) {
        String name = instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        return ACTIVE.contains(name) ? Optional.of(name) : Optional.empty();
    }
}
