package org.consultationdigest.format.wordprocessing;

import java.util.ArrayList;
import java.util.List;

/** A text of a .doc file, cut twice: into stretches of words that are set alike, and into paragraphs. */
final class DocStretches {
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> runs = new ArrayList<>();
    private final List<Stretch> paragraphs = new ArrayList<>();
    private int paragraphStart;

    /** Characters with the properties that hold for them, packed as the file holds them. */
    static final class Stretch {
        private final int start;
        private final int end;
        private final byte[] properties;

        private Stretch(int start, int end, byte[] properties) {
            this.start = start;
            this.end = end;
            this.properties = properties;
        }

        /** The first character. */
        int start() {
            return start;
        }

        /** The one behind the last. */
        int end() {
            return end;
        }

        byte[] properties() {
            return properties;
        }

        Stretch moved(int by) {
            return new Stretch(start + by, end + by, properties);
        }
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    void run(String words, byte[] properties) {
        if (!words.isEmpty()) {
            runs.add(new Stretch(length(), length() + words.length(), properties));
            text.append(words);
        }
    }

    /** Ends a paragraph with its mark. */
    void end(char mark, int style, byte[] properties) {
        run(String.valueOf(mark), new byte[0]);
        paragraphs.add(new Stretch(
                paragraphStart,
                length(),
                new LittleBytes().two(style).all(properties).bytes()));
        paragraphStart = length();
    }

    /** Another text behind this one. */
    void append(DocStretches other) {
        int by = length();
        text.append(other.text);
        other.runs.forEach(run -> runs.add(run.moved(by)));
        other.paragraphs.forEach(paragraph -> paragraphs.add(paragraph.moved(by)));
        paragraphStart = length();
    }

    List<Stretch> runs() {
        return runs;
    }

    List<Stretch> paragraphs() {
        return paragraphs;
    }
}
