package org.consultationdigest.format.rtf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the words in the group of a picture say of it: its kind and the size at which it is shown. */
final class RtfPicture {
    private static final double TWIP = 20;
    private static final double WHOLE = 100;
    /** The head of a file with a bitmap, which RTF leaves out, and the shortest head of the bitmap itself. */
    private static final int FILE_HEAD = 14;

    private static final int BITMAP_HEAD = 40;
    /** Where the head of a bitmap tells the bits of a pixel and the number of its colours. */
    private static final int DEPTH = 14;

    private static final int COLOURS = 32;
    private static final int DEEPEST_PALETTE = 8;

    private String ending = "";
    private double wide;
    private double tall;
    private double acrossPercent = WHOLE;
    private double downPercent = WHOLE;

    void take(RtfToken.Word word) {
        switch (word.name()) {
            case "pngblip" -> ending = ".png";
            case "jpegblip" -> ending = ".jpg";
            case "dibitmap" -> ending = ".bmp";
            case "emfblip" -> ending = ".emf";
            case "wmetafile" -> ending = ".wmf";
            case "macpict" -> ending = ".pict";
            case "picwgoal" -> wide = word.value(0) / TWIP;
            case "pichgoal" -> tall = word.value(0) / TWIP;
            case "picscalex" -> acrossPercent = word.value((int) WHOLE);
            case "picscaley" -> downPercent = word.value((int) WHOLE);
            default -> {}
        }
    }

    /** How a file of its kind is named; empty when the kind is not told. */
    String ending() {
        return ending;
    }

    /** As it is shown, in points. */
    double width() {
        return wide * acrossPercent / WHOLE;
    }

    double height() {
        return tall * downPercent / WHOLE;
    }

    /** The same picture as a file of its own. */
    byte[] asFile(byte[] content) {
        if (!ending.equals(".bmp") || content.length < BITMAP_HEAD) {
            return content;
        }
        ByteBuffer bitmap = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int depth = bitmap.getShort(DEPTH);
        int colours = bitmap.getInt(COLOURS);
        int palette = colours > 0 ? colours : depth <= DEEPEST_PALETTE ? 1 << depth : 0;
        return ByteBuffer.allocate(FILE_HEAD + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'B')
                .put((byte) 'M')
                .putInt(FILE_HEAD + content.length)
                .putInt(0)
                .putInt(FILE_HEAD + bitmap.getInt(0) + 4 * palette)
                .put(content)
                .array();
    }
}
