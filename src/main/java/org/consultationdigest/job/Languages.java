package org.consultationdigest.job;

import java.util.Locale;
import java.util.Optional;
import org.consultationdigest.digest.DigestLanguage;

/** The codes by which people name the language of a digest. */
public final class Languages {
    private Languages() {}

    /** The language of a code: {@code en} or {@code vi}. */
    public static Optional<DigestLanguage> named(String code) {
        return switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "en" -> Optional.of(DigestLanguage.ENGLISH);
            case "vi" -> Optional.of(DigestLanguage.VIETNAMESE);
            default -> Optional.empty();
        };
    }
}
