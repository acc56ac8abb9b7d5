package org.consultationdigest.dedupe.likeness;

import java.util.List;
import java.util.Optional;

/**
 * The signatures of texts, a list for each band: few large lists are less work to keep than many small ones.
 *
 * @param bands by band, then by text
 * @param sketches of all texts, {@value Bands#BANDS} bytes each
 * @param blank by text, whether it has no letter or digit and so is like none
 */
record SignedTexts(int[][] bands, byte[] sketches, boolean[] blank) {
    private static final int STEP = 1_000;

    /** Signs texts by so many threads; the result does not depend on their number. */
    static SignedTexts of(List<String> texts, int workers) {
        SignedTexts signed = new SignedTexts(
                new int[Bands.BANDS][texts.size()],
                new byte[Math.multiplyExact(texts.size(), Bands.BANDS)],
                new boolean[texts.size()]);
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

    /** In how many bytes the sketches of two texts agree, 0 to {@value Bands#BANDS}. */
    int agreeing(int one, int other) {
        int here = one * Bands.BANDS;
        int there = other * Bands.BANDS;
        int agreeing = 0;
        for (int i = 0; i < Bands.BANDS; i++) {
            agreeing += sketches[here + i] == sketches[there + i] ? 1 : 0;
        }
        return agreeing;
    }

    private void set(int text, Optional<Bands.Signed> signed) {
        blank[text] = signed.isEmpty();
        signed.ifPresent(signature -> {
            System.arraycopy(signature.sketch(), 0, sketches, text * Bands.BANDS, Bands.BANDS);
            for (int band = 0; band < Bands.BANDS; band++) {
                bands[band][text] = signature.bands()[band];
            }
        });
    }
}
