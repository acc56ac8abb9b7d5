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
            int from = part * STEP;
            signed.sign(texts.subList(from, Math.min(texts.size(), from + STEP)), from);
        });
        return signed;
    }

    /** Signs some texts; they are written band by band, because the bands of one text lie far apart from each other. */
    private void sign(List<String> texts, int from) {
        Bands signing = new Bands();
        int[][] part = new int[Bands.BANDS][texts.size()];
        int[] values = new int[Bands.BANDS];
        byte[] sketch = new byte[Bands.BANDS];
        for (int text = 0; text < texts.size(); text++) {
            blank[from + text] = !signing.sign(texts.get(text), values, sketch);
            if (!blank[from + text]) {
                System.arraycopy(sketch, 0, sketches, (from + text) * Bands.BANDS, Bands.BANDS);
                for (int band = 0; band < Bands.BANDS; band++) {
                    part[band][text] = values[band];
                }
            }
        }
        for (int band = 0; band < Bands.BANDS; band++) {
            System.arraycopy(part[band], 0, bands[band], from, texts.size());
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
