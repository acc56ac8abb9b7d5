package org.consultationdigest.dedupe.likeness;

import java.util.List;

/** The signatures of texts, a list for each band: few large lists are less work to keep than many small ones. */
final class SignedTexts {
    private static final int STEP = 1_000;

    /** By band, then by text. */
    private final int[][] bands;

    /** Of all texts, {@value Bands#BANDS} bytes each. */
    private final byte[] sketches;

    /** By text, whether it has no letter or digit and so is like none. */
    private final boolean[] blank;

    private SignedTexts(int texts) {
        this.bands = new int[Bands.BANDS][texts];
        this.sketches = new byte[Math.multiplyExact(texts, Bands.BANDS)];
        this.blank = new boolean[texts];
    }

    /** Signs texts by so many threads; the result does not depend on their number. */
    static SignedTexts of(List<String> texts, int workers) {
        SignedTexts signed = new SignedTexts(texts.size());
        Workers.run(workers, (texts.size() + STEP - 1) / STEP, part -> {
            Bands signing = new Bands();
            int[] values = new int[Bands.BANDS];
            byte[] sketch = new byte[Bands.BANDS];
            int end = Math.min(texts.size(), (part + 1) * STEP);
            for (int text = part * STEP; text < end; text++) {
                signed.blank[text] = !signing.sign(texts.get(text), values, sketch);
                if (!signed.blank[text]) {
                    signed.set(text, values, sketch);
                }
            }
        });
        return signed;
    }

    private void set(int text, int[] values, byte[] sketch) {
        System.arraycopy(sketch, 0, sketches, text * Bands.BANDS, Bands.BANDS);
        for (int band = 0; band < Bands.BANDS; band++) {
            bands[band][text] = values[band];
        }
    }

    int size() {
        return blank.length;
    }

    boolean isBlank(int text) {
        return blank[text];
    }

    /** By text, the values of a band; the list itself, no copy. */
    int[] band(int band) {
        return bands[band];
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
}
