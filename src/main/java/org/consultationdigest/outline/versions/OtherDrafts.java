package org.consultationdigest.outline.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a draft's other versions.
 *
 * @param translations the same draft in other languages
 * @param earlier the drafts of earlier rounds
 */
public record OtherDrafts(List<Path> translations, List<Path> earlier) {
    /** No other version. */
    public static final OtherDrafts NONE = new OtherDrafts(List.of(), List.of());

    public OtherDrafts {
        translations = List.copyOf(translations);
        earlier = List.copyOf(earlier);
    }

    /** The translations, then the earlier drafts. */
    public List<Path> all() {
        return Stream.concat(translations.stream(), earlier.stream()).toList();
    }
}
