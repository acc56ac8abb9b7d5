package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The areas that a text markup covers (ISO 32000-1, 12.5.6.10): four corners each, in no order one can rely on. */
final class Quads {
    private static final int NUMBERS = 8;
    private static final int MOST = 10_000;

    private Quads() {}

    /** The areas as left, lower, right, upper edges. */
    static List<double[]> of(COSDictionary annotation) {
        COSArray array = annotation.getCOSArray(COSName.QUADPOINTS);
        List<double[]> boxes = new ArrayList<>();
        if (array == null) {
            return boxes;
        }
        float[] numbers = array.toFloatArray();
        for (int i = 0; i + NUMBERS <= numbers.length && boxes.size() < MOST; i += NUMBERS) {
            boxes.add(box(numbers, i));
        }
        return boxes;
    }

    private static double[] box(float[] numbers, int start) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = start; i < start + NUMBERS; i += 2) {
            box[0] = Math.min(box[0], numbers[i]);
            box[1] = Math.min(box[1], numbers[i + 1]);
            box[2] = Math.max(box[2], numbers[i]);
            box[3] = Math.max(box[3], numbers[i + 1]);
        }
        return box;
    }

    /** Whether the middle of a letter stands in one of the areas. */
    static boolean cover(List<double[]> boxes, Glyph glyph) {
        for (double[] box : boxes) {
            if (glyph.userX() >= box[0]
                    && glyph.userX() <= box[2]
                    && glyph.userY() >= box[1]
                    && glyph.userY() <= box[3]) {
                return true;
            }
        }
        return false;
    }
}
