package org.consultationdigest.dedupe.likeness;

import java.util.List;

/**
 * The signatures of texts, a list for each band: few large lists are less work to keep than many small ones.
 *
 * @param bands by band, then by text
 * @param blank by text, whether it has no letter or digit and so is like none
 */
record SignedTexts(int[][] bands, boolean[] blank) {
    private static final int STEP = 1_000;

    /** Signs texts by so many threads; the result does not depend on their number. */
    static SignedTexts of(List<String> texts, int workers) {
        SignedTexts signed = new SignedTexts(new int[Bands.BANDS][texts.size()], new boolean[texts.size()]);
        Workers.run(workers, (texts.size() + STEP - 1) / STEP, part -> {
            Bands signing = new Bands();
            int end = Math.min(texts.size(), (part + 1) * STEP);
            for (int i = part * STEP; i < end; i++) {
                signed.set(i, signing.of(texts.get(i)));
            }
        });
        return signed;
    }

    int size() {
        return blank.length;
    }

    private void set(int text, int[] values) {
        blank[text] = values.length == 0;
        for (int band = 0; band < values.length; band++) {
            bands[band][text] = values[band];
        }
    }
}
