package org.consultationdigest.intake;

import java.util.List;

/**
 * A body on the stakeholder list.
 *
 * @param contributor the body
 * @param aliases other names it goes by, in any language
 * @param invited whether it was asked for its comments
 */
public record Stakeholder(Contributor contributor, List<String> aliases, boolean invited) {
    public Stakeholder {
        aliases = List.copyOf(aliases);
    }
}
