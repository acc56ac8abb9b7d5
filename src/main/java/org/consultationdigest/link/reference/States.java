package org.consultationdigest.link.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.text.Folding;

/** The names of States in the languages that are read, from the Unicode locale data that Java brings (CLDR). */
final class States {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"), Locale.FRENCH, Locale.forLanguageTag("es"));
    private static final Map<String, String> CODES = codes();

    private States() {}

    /** The ISO 3166-1 alpha-3 code of a State by its folded name. */
    static Optional<String> code(String foldedName) {
        return Optional.ofNullable(CODES.get(foldedName));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            for (Locale language : LANGUAGES) {
                codes.put(Folding.folded(locale.getDisplayCountry(language)), locale.getISO3Country());
            }
        }
        return Map.copyOf(codes);
    }
}
