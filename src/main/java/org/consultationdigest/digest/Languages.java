package org.consultationdigest.digest;

import java.util.Optional;
import org.consultationdigest.text.Language;

/** Languages as the outputs name them: a language that could not be told is not named. */
final class Languages {
    private Languages() {}

    static Optional<String> known(Language language) {
        return Optional.of(language).filter(each -> each != Language.UNKNOWN).map(Language::code);
    }
}
