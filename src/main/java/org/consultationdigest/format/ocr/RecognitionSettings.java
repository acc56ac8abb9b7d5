package org.consultationdigest.format.ocr;

import java.util.List;

/**
 * How text is recognised.
 *
 * @param on whether it is at all
 * @param languages the languages that are looked for, by Tesseract's names ({@code vie})
 * @param minimumConfidence below it, 0 to 100, a text is for a person to look at
 */
public record RecognitionSettings(boolean on, List<String> languages, int minimumConfidence) {
    /**
     * Vietnamese with English beside it: English alone gets a quarter of the letters of a Vietnamese page wrong. Of the pages
     * measured by {@code RecognitionBench}, all with less than 98 % of their letters right lie below a confidence of 93, and of
     * 38 good pages one lies below 95; at 90 half of the bad ones would not be shown to a person.
     */
    public static final RecognitionSettings USUAL = new RecognitionSettings(true, List.of("vie", "eng"), 95);

    public RecognitionSettings {
        languages = List.copyOf(languages);
    }
}
